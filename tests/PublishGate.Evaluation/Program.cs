using PublishGate.Evaluation;
using PublishGate.Evaluation.Fuzzing;
using PublishGate.Evaluation.Pages;

// Each verb measures one thing over material that is not part of this repository.
return args switch
{
    ["media", var folder, var truth] => MediaEvaluation.Run(folder, truth),
    ["documents", var folder] => DocumentEvaluation.Run(
        folder,
        Path.Combine(AppContext.BaseDirectory, "documents-truth.json")
    ),
    ["documents", var folder, var truth] => DocumentEvaluation.Run(folder, truth),
    ["pages", var folder] => PageEvaluation.Run(folder, seed: 1, rounds: 2),
    ["pages", var folder, var seed, var rounds] => PageEvaluation.Run(folder, int.Parse(seed), int.Parse(rounds)),
    ["pages", var folder, var seed, var rounds, var misses] => PageEvaluation.Run(
        folder,
        int.Parse(seed),
        int.Parse(rounds),
        misses
    ),
    ["fuzz", var family, .. var rest] => FuzzCommand.Run(family, rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "documents FOLDER [TRUTH.json] what another tool found hidden in documents, and what a scan finds"
    );
    Console.Error.WriteLine(
        "fuzz FAMILY|all [MINUTES] [SEED] [FOLDER]    scans damaged files: no crash, no hang, no silence"
    );
    Console.Error.WriteLine("media FOLDER TRUTH.json    share of a reference reader's values that a finding carries");
    Console.Error.WriteLine(
        "pages FOLDER [SEED ROUNDS [MISSES.tsv]]    leaks planted in copies of pages: recall, false blocks, speed"
    );
    return 2;
}

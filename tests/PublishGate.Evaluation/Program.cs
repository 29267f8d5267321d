using PublishGate.Evaluation;

// Each verb measures one thing over material that is not part of this repository.
return args switch
{
    ["media", var folder, var truth] => MediaEvaluation.Run(folder, truth),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("media FOLDER TRUTH.json    share of a reference reader's values that a finding carries");
    return 2;
}

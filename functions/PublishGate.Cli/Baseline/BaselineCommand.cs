using System.CommandLine;
using PublishGate.Cli.Scan;

namespace PublishGate.Cli.Baseline;

/// <summary><c>publishgate baseline</c>: its options and help.</summary>
internal static class BaselineCommand
{
    private const string Sentence = "Learns from published pages which findings belong to the site's template.";

    private const string Details = """
        A finding belongs to the template if the same value ships in the same way and place on at least half of the pages,
        and on no fewer than --pages. Its keyed fingerprint is written, with a masked excerpt, for a person to review; the
        policy takes it in with 'baseline: publishgate-baseline.yaml'. Delete the entries that should not ship.

        Exit code: 0 the file was written, or there is nothing to learn; 2 bad usage, or the command itself failed.

        Example:
          publishgate baseline published/
          publishgate scan story.html --policy publishgate.yaml
        """;

    public static Verb Create(Terminal terminal)
    {
        var paths = ScanCommand.Paths();
        var output = new Option<string>("--output")
        {
            Description = "The file to write.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "publishgate-baseline.yaml",
        };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the file if it is there." };
        var policy = ScanCommand.PolicyOption();
        var pages = ScanCommand.Count("--pages", "On how many pages at least a finding must stand.", () => 3);
        var jobs = ScanCommand.Jobs();
        var command = new Verb("baseline", Sentence, Details) { paths, output, overwrite, policy, pages, jobs };
        command.SetAction(
            (parsed, cancellation) =>
                new BaselineVerb(terminal).RunAsync(
                    new BaselineOptions
                    {
                        Paths = parsed.GetRequiredValue(paths),
                        Output = parsed.GetRequiredValue(output),
                        Overwrite = parsed.GetValue(overwrite),
                        Policy = parsed.GetValue(policy),
                        Pages = parsed.GetValue(pages),
                        Jobs = parsed.GetValue(jobs),
                    },
                    cancellation
                )
        );
        return command;
    }
}

using System.CommandLine;

namespace PublishGate.Cli.Undelivered;

/// <summary><c>publishgate undelivered</c>: its options and help.</summary>
internal static class UndeliveredCommand
{
    private const string Sentence = "Lists alerts and callbacks that were given up, and sends them again.";

    private const string Details = """
        An alert or a callback that fails is tried again for about a day; one that the receiver refuses, not at all. What
        was given up waits here. Stop the gate first: its data folder belongs to one process at a time. What --retry
        takes up is sent as soon as the gate runs again.

        Exit code: 0 nothing waits, or all is taken up; 1 something waits; 2 bad usage, or the gate runs.

        Examples:
          publishgate undelivered --data ./data
          publishgate undelivered --data ./data --retry
        """;

    public static Verb Create(Terminal terminal)
    {
        var data = new Option<string>("--data")
        {
            Description = "The gate's data folder.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "data",
        };
        var retry = new Option<bool>("--retry") { Description = "Send them again." };
        var command = new Verb("undelivered", Sentence, Details) { data, retry };
        command.SetAction(
            (parsed, cancellation) =>
                new UndeliveredVerb(terminal).RunAsync(
                    Path.GetFullPath(parsed.GetValue(data)!),
                    parsed.GetValue(retry),
                    cancellation
                )
        );
        return command;
    }
}

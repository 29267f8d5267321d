namespace PublishGate.Cli.Demo;

/// <summary><c>publishgate demo</c>: its help.</summary>
internal static class DemoCommand
{
    private const string Sentence = "Shows the gate at work: a leaking story is held, its cleaned revision released.";

    private const string Details = """
        Runs the whole gate in a temporary folder on a free port, and removes the folder at the end.

        Exit code: 0 if the story was held for each leak, and its cleaned revision released; 2 otherwise.
        """;

    public static Verb Create(Terminal terminal)
    {
        var command = new Verb("demo", Sentence, Details);
        command.SetAction((_, cancellation) => new DemoVerb(terminal).RunAsync(cancellation));
        return command;
    }
}

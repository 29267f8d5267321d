using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PublishGate.Cli.Baseline;
using PublishGate.Cli.Demo;
using PublishGate.Cli.Rescanning;
using PublishGate.Cli.Scan;
using PublishGate.Cli.Serving;
using PublishGate.Cli.Undelivered;

namespace PublishGate.Cli;

/// <summary>The <c>publishgate</c> command: one verb for each line of <see cref="Verbs"/>.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        Terminal terminal,
        CancellationToken cancellation = default
    )
    {
        // A file may be called @name, so arguments are never taken from files.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = Root(terminal).Parse(arguments, parser);
        if (parsed.Action is not ParseErrorAction)
        {
            return await InvokeAsync(parsed, terminal, cancellation);
        }

        var problems = parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ")).Distinct();
        terminal.Note($"{string.Join(' ', problems)} See '{NameOf(parsed.CommandResult.Command)} --help'.");
        return ExitCode.Failed;
    }

    private static IEnumerable<Verb> Verbs(Terminal terminal) =>
        [
            ScanCommand.Create(terminal),
            BaselineCommand.Create(terminal),
            ServeCommand.Create(terminal),
            RescanCommand.Create(terminal),
            UndeliveredCommand.Create(terminal),
            DemoCommand.Create(terminal),
        ];

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "Looks at everything a story ships, before it ships, and holds it until what should not be there is gone."
        );
        foreach (var verb in Verbs(terminal))
        {
            root.Add(verb);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new VerbHelp((SynchronousCommandLineAction)help.Action!);
        return root;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (CommandFailedException exception)
        {
            terminal.Note(exception.Message);
        }
        catch (OperationCanceledException)
        {
            terminal.Note("stopped before the end; there is no result.");
        }
        catch (Exception exception)
        {
            // Its message may quote content, so only its type and origin are told.
            terminal.Note($"failed ({exception.GetType().Name}{OriginOf(exception)}); please report this as a bug.");
        }

        return ExitCode.Failed;
    }

    /// <summary>Where it was thrown, in our words of code: <c> at PublishGate.Cli.CommandLine.Main()</c>.</summary>
    private static string OriginOf(Exception exception) =>
        exception.StackTrace is { } trace ? $" {trace.Trim().Split('\n')[0].TrimEnd()}" : "";

    private static string NameOf(Command command) =>
        command is RootCommand ? "publishgate" : $"publishgate {command.Name}";
}

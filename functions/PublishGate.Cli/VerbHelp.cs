using System.CommandLine;
using System.CommandLine.Invocation;

namespace PublishGate.Cli;

/// <summary>The library's help, then the verb's details.</summary>
internal sealed class VerbHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(verb.Details);
        }

        return exitCode;
    }
}

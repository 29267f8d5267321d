using System.CommandLine;

namespace PublishGate.Cli;

/// <summary>A command of <c>publishgate</c>, with what its own help says beyond its one sentence.</summary>
/// <param name="name">What the person types.</param>
/// <param name="sentence">What it does, in one sentence.</param>
/// <param name="details">Exit codes and examples, shown at the end of its help.</param>
internal sealed class Verb(string name, string sentence, string details) : Command(name, sentence)
{
    public string Details => details;
}

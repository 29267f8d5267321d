namespace PublishGate.Cli;

/// <summary>Ends a command with one line that says what is wrong and what to do; never content of a scanned file.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);

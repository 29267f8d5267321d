using System.Text;

namespace PublishGate.Cli;

/// <summary>What a command reads from and writes to, so that tests can stand in for a person's terminal.</summary>
internal sealed record Terminal
{
    private const int PipeCharacters = 32 * 1024;

    /// <summary>What <c>-</c> stands for.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Results, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Progress and messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>A person watches <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>An environment variable, or null.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The person's folder for settings, or empty if there is none.</summary>
    public string SettingsFolder { get; init; } = "";

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() =>
        new()
        {
            Input = Console.OpenStandardInput,
            Output = Console.IsOutputRedirected ? Piped() : Console.Out,
            Error = Console.Error,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Environment = System.Environment.GetEnvironmentVariable,
            // Also where it is not there yet, as for a new user: the file that needs it makes it.
            SettingsFolder = System.Environment.GetFolderPath(
                System.Environment.SpecialFolder.ApplicationData,
                System.Environment.SpecialFolderOption.DoNotVerify
            ),
        };

    // The console's own writer passes on 256 characters at a time, each with a system call.
    private static TextWriter Piped() =>
        TextWriter.Synchronized(
            new StreamWriter(
                Console.OpenStandardOutput(),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                PipeCharacters
            )
            {
                AutoFlush = true,
            }
        );

    /// <summary>Tells the person something that is not a result.</summary>
    public void Note(string message) => Error.WriteLine($"publishgate: {message}");
}

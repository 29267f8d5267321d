namespace PublishGate.Cli;

/// <summary>What a command reads from and writes to, so that tests can stand in for a person's terminal.</summary>
internal sealed record Terminal
{
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
            Output = Console.Out,
            Error = Console.Error,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Environment = System.Environment.GetEnvironmentVariable,
            SettingsFolder = System.Environment.GetFolderPath(System.Environment.SpecialFolder.ApplicationData),
        };

    /// <summary>Tells the person something that is not a result.</summary>
    public void Note(string message) => Error.WriteLine($"publishgate: {message}");
}

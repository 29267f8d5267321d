using System.Security.Cryptography;
using PublishGate.Scanning.Fingerprints;

namespace PublishGate.Cli.Settings;

/// <summary>The key under which values are fingerprinted on this machine.</summary>
/// <remarks>
/// From the environment variable, else from a file in the person's settings folder that is made on first use and that
/// only they can read, else one for this run, whose fingerprints compare with no other run's.
/// </remarks>
internal static class FingerprintKey
{
    public const string Variable = "PUBLISHGATE_FINGERPRINT_KEY";

    private const int NewKeyBytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static Fingerprinter Load(Terminal terminal)
    {
        if (terminal.Environment(Variable) is { Length: > 0 } text)
        {
            return Parse(text)
                ?? throw new CommandFailedException(
                    $"{Variable} must be at least {Fingerprinter.MinimumKeyBytes} bytes in hex or base64; "
                        + "'openssl rand -base64 32' makes one."
                );
        }

        var path = Path.Combine(terminal.SettingsFolder, "publishgate", "fingerprint.key");
        try
        {
            return terminal.SettingsFolder.Length == 0 ? ForThisRun(terminal) : FromFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ForThisRun(terminal);
        }
    }

    private static Fingerprinter FromFile(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return Parse(File.ReadAllText(path))
            ?? throw new CommandFailedException($"{path} holds no fingerprint key; delete it to get a new one.");
    }

    // Written beside and moved without overwriting, so that two first runs at once end up with one whole key.
    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var fresh = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
            options.UnixCreateMode = OwnerOnly;
        }

        using (var writer = new StreamWriter(fresh, options))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(NewKeyBytes)));
        }

        try
        {
            File.Move(fresh, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(fresh);
        }
    }

    private static Fingerprinter ForThisRun(Terminal terminal)
    {
        terminal.Note(
            $"no settings folder can be written, so fingerprints hold for this run only; set {Variable} to compare runs."
        );
        return Fingerprinter.ForThisRun();
    }

    private static Fingerprinter? Parse(string text)
    {
        text = text.Trim();
        var bytes = new byte[text.Length];
        var isHex = text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);
        var length =
            isHex ? Convert.FromHexString(text).Length
            : Convert.TryFromBase64String(text, bytes, out var written) ? written
            : 0;
        if (length < Fingerprinter.MinimumKeyBytes)
        {
            return null;
        }

        return new Fingerprinter(isHex ? Convert.FromHexString(text) : bytes.AsSpan(0, length));
    }
}

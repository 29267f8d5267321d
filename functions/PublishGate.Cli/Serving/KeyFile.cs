using System.Security.Cryptography;

namespace PublishGate.Cli.Serving;

/// <summary>A secret of the installation in a file that only its owner can read.</summary>
internal static class KeyFile
{
    private const int KeyBytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The secret, made now if there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">How a new one is written; hex otherwise.</param>
    public static string Load(string path, Func<byte[], string>? write = null)
    {
        if (!File.Exists(path))
        {
            Create(path, write ?? Convert.ToHexStringLower);
        }

        var value = File.ReadAllText(path).Trim();
        return value.Length >= 32
            ? value
            : throw new CommandFailedException($"{path} holds no key; delete it to get a new one.");
    }

    // Written beside and moved, so that a crash or a second start never leaves half a key.
    private static void Create(string path, Func<byte[], string> write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        var fresh = $"{path}.{Guid.NewGuid():N}";
        using (var writer = new StreamWriter(fresh, options))
        {
            writer.WriteLine(write(RandomNumberGenerator.GetBytes(KeyBytes)));
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
}

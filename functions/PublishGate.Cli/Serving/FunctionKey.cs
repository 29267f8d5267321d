using System.Security.Cryptography;
using System.Text;

namespace PublishGate.Cli.Serving;

/// <summary>The key that callers of the API send in <c>x-functions-key</c>; made on first start, kept in the data folder.</summary>
internal sealed class FunctionKey
{
    public const string Header = "x-functions-key";

    private readonly byte[] _hash;

    private FunctionKey(string value, string path)
    {
        Value = value;
        Path = path;
        _hash = HashOf(value);
    }

    public string Value { get; }

    /// <summary>The file that holds it, readable by its owner only.</summary>
    public string Path { get; }

    public static FunctionKey Load(string dataFolder)
    {
        var path = System.IO.Path.Combine(dataFolder, "function-key");
        return new FunctionKey(KeyFile.Load(path), path);
    }

    /// <summary>Compares in constant time, whatever the lengths.</summary>
    public bool Matches(string? sent) => CryptographicOperations.FixedTimeEquals(_hash, HashOf(sent ?? ""));

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

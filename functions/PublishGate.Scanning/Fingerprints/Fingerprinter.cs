using System.Security.Cryptography;
using System.Text;

namespace PublishGate.Scanning.Fingerprints;

/// <summary>Names a value without telling it: HMAC-SHA256 (RFC 2104) under a key that stays in the installation.</summary>
/// <remarks>The same value gets the same fingerprint wherever it stands; without the key it cannot be guessed by trying values.</remarks>
public sealed class Fingerprinter
{
    /// <summary>Shortest key that is taken, in bytes.</summary>
    public const int MinimumKeyBytes = 16;

    private readonly byte[] _key;

    /// <exception cref="ArgumentException">The key is shorter than <see cref="MinimumKeyBytes"/>.</exception>
    public Fingerprinter(ReadOnlySpan<byte> key)
    {
        if (key.Length < MinimumKeyBytes)
        {
            throw new ArgumentException($"The fingerprint key needs at least {MinimumKeyBytes} bytes.", nameof(key));
        }

        _key = key.ToArray();
        KeyId = Of("key-id", "");
    }

    /// <summary>A fingerprinter for one run: its fingerprints compare with each other and with nothing else.</summary>
    public static Fingerprinter ForThisRun() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>Tells whether two fingerprinters share a key, without telling the key.</summary>
    public string KeyId { get; }

    /// <summary>The first 128 bits of the HMAC of rule and canonical value, as 32 lower-case hex digits.</summary>
    public string Of(string rule, string canonicalValue)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{rule}\0{canonicalValue}"), hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}

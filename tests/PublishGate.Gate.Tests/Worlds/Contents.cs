using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using PublishGate.Scanning;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Invented pages and assets, and the truth about each: what a scan of exactly these bytes says.</summary>
internal static class Contents
{
    public const string Leak = "<!-- Call her: olga.testova@shelter-mail.org, she is the source -->";

    public static Scanner Scanner { get; } =
        new(Policy.Default, new Fingerprinter("an invented key, 1234"u8), TimeProvider.System);

    private static readonly ConcurrentDictionary<string, Report> Truth = [];

    /// <summary>Asset paths that pages may share.</summary>
    public static IReadOnlyList<string> AssetPaths { get; } = ["a0.html", "a1.html", "x/a2.html"];

    /// <summary>A page: bits choose whether it leaks (one in four does), what it references, and one of two wordings.</summary>
    public static byte[] Page(int how)
    {
        var references = AssetPaths
            .Where((_, index) => (how & (2 << index)) != 0)
            .Select(path => $"""<img src="/{path}">""");
        return Html((how & 0x41) == 0x41 ? Leak : "", string.Concat(references), (how >> 4) & 1);
    }

    /// <summary>An asset: clean, leaking, unreadable, or clean in other words.</summary>
    public static byte[] Asset(int how) =>
        (how & 3) switch
        {
            0 => Html("", "", 7),
            1 => Html(Leak, "", 7),
            // A JPEG that ends inside its first segment.
            2 => [0xFF, 0xD8, 0xFF, 0xE1, 0x40, 0x00, (byte)how],
            _ => Html("", "", 8 + ((how >> 2) & 3)),
        };

    public static Report TruthOf(byte[] bytes) =>
        Truth.GetOrAdd(
            MemoryContent.Hash(bytes),
            _ => Scanner.Scan(new Scanning.Content.MemoryContent(bytes), "content.html")
        );

    private static byte[] Html(string leak, string references, int wording) =>
        Encoding.UTF8.GetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<!doctype html><html lang=\"en\"><head><title>Story</title></head><body><p>Words {wording}</p>{references}{leak}</body></html>"
            )
        );
}

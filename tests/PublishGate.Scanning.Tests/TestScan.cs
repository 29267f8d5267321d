using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Scanning.Tests;

/// <summary>Scans as the product does, with a fixed key.</summary>
internal static class TestScan
{
    public static Fingerprinter Fingerprinter { get; } = new(Encoding.ASCII.GetBytes("a key for tests only"));

    public static Scanner Scanner(Policy? policy = null, ScanLimits? limits = null) =>
        new(policy ?? Policy.Default, Fingerprinter, TimeProvider.System, limits);

    public static RevealedReport Bytes(byte[] bytes, string? name = null) =>
        Scanner().ScanRevealing(new MemoryContent(bytes), name);

    public static RevealedReport Html(string html) => Bytes(Encoding.UTF8.GetBytes(html), "page.html");
}

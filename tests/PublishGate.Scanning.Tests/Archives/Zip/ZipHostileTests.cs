using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Archives.Zip;

public sealed class ZipHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } =
        ZipSample.Of(("a.txt", "call +44 7911 123456 call +44 7911 123456"), ("b/c.txt", "b"));

    protected override string Name => "sample.zip";
}

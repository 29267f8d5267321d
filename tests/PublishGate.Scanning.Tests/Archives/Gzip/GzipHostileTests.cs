using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Archives.Gzip;

public sealed class GzipHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } = GzipReaderTests.Sample("call +44 7911 123456");

    protected override string Name => "sample.txt.gz";
}

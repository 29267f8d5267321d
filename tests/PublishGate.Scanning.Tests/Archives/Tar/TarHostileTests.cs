using System.Formats.Tar;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Archives.Tar;

public sealed class TarHostileTests : HostileBytes
{
    protected override byte[] Sample { get; } = TarReaderTests.Sample(TarEntryFormat.Pax);

    protected override string Name => "sample.tar";
}

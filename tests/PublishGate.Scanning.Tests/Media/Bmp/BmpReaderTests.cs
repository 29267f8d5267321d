using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Bmp;

public sealed class BmpReaderTests : HostileBytes
{
    protected override byte[] Sample { get; } = File(Bytes.Latin1("desk unit 0042\0\0"), []);

    protected override string Name => "picture.bmp";

    [Fact]
    public void Scan_BytesBeforeThePixels_AreFound() =>
        Found.Has(TestScan.Bytes(Sample, Name), "metadata-unknown", "desk unit 0042", "BMP unreferenced bytes text");

    [Fact]
    public void Scan_BytesAfterThePixels_Block() =>
        Assert.Contains(
            TestScan.Bytes(File([], Bytes.Latin1("rest of the original")), Name).Report.Findings,
            finding => finding.Rule == "trailing-data"
        );

    [Fact]
    public void Scan_PlainPicture_Releases() =>
        Assert.Equal(Verdict.Release, TestScan.Bytes(File([], []), Name).Report.Verdict);

    [Fact]
    public void Scan_LargestPictureThatAHeaderCanClaim_IsTruncated()
    {
        var file = File([], []);
        byte[] sizes = [0, 0, 0, 0x80, 0, 0, 0, 0x80, 1, 0, 0xFF, 0xFF];
        sizes.CopyTo(file, 18);

        Assert.Equal([GapReason.Truncated], TestScan.Bytes(file, Name).Report.Gaps.Select(gap => gap.Reason));
    }

    // 2 × 2 pixels of 24 bits, in rows of 8 bytes.
    private static byte[] File(byte[] between, byte[] after) =>
        Bytes.Join(
            Bytes.Latin1("BM"),
            Bytes.Little32(54 + between.Length + 16),
            new byte[4],
            Bytes.Little32(54 + between.Length),
            Bytes.Little32(40),
            Bytes.Little32(2),
            Bytes.Little32(2),
            Bytes.Little16(1),
            Bytes.Little16(24),
            new byte[24],
            between,
            new byte[16],
            after
        );
}

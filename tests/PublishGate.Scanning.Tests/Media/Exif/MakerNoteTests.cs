using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media.Jpeg;

namespace PublishGate.Scanning.Tests.Media.Exif;

public sealed class MakerNoteTests
{
    [Theory]
    [InlineData(20, false)]
    [InlineData(40, true)]
    public void Read_NestedDirectories_AreAGapBeyondTheirLimit(int directories, bool isGap)
    {
        var fields = Enumerable.Range(0, directories).Select(Field);
        var note = Bytes.Join([
            Bytes.Latin1("OLYMPUS\0II\u0003\0"),
            Bytes.Little16(directories),
            .. fields,
            new byte[4 + (directories * 2)],
        ]);
        var tiff = new TiffBuilder()
            .Directory("IFD0")
            .Text(0x010F, "OLYMPUS IMAGING")
            .Field(0x927C, 7, note, 1)
            .Build();

        var gaps = TestReading.Of(JpegFile.Of(JpegFile.Exif(tiff))).Gaps;

        Assert.Equal(isGap, gaps.Count(gap => gap.Reason == GapReason.LimitReached) == 1);

        // Empty directories behind the fields, each at an offset of its own.
        byte[] Field(int index) =>
            Bytes.Join(
                Bytes.Little16(0x2020),
                Bytes.Little16(4),
                Bytes.Little32(1),
                Bytes.Little32(12 + 2 + (directories * 12) + 4 + (index * 2))
            );
    }
}

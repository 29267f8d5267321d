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

    [Theory]
    [InlineData("Canon", 0x000C, 4, "0540106612", "metadata-serial")]
    [InlineData("Canon", 0x0096, 2, "ZK0042771", "metadata-serial")]
    [InlineData("Canon", 0x0009, 2, "Rosa Example", "metadata-owner")]
    [InlineData("Canon", 0x4019, 7, "0000004217", "metadata-serial")]
    [InlineData("PENTAX", 0x0215, 4, "8004271", "metadata-serial")]
    [InlineData("PENTAX", 0x0229, 2, "3430042", "metadata-serial")]
    [InlineData("NIKON CORPORATION", 0x001D, 2, "6042771", "metadata-serial")]
    [InlineData("SONY", 0x1234, 2, "Rosa Example", "metadata-unknown")]
    public void Read_SerialsAndOwners_AreFound(string make, int tag, int type, string value, string rule)
    {
        byte[] data = (make, tag) switch
        {
            ("Canon", 0x000C) => Bytes.Little32(540106612),
            ("Canon", 0x4019) => [.. Convert.FromHexString(value), .. new byte[25]],
            ("PENTAX", 0x0215) => Bytes.Join([
                .. new[] { 77000, 20090904, 2, 3, 8004271 }.Select(n => Bytes.Little32(n)),
            ]),
            _ => Bytes.Latin1(value + "\0"),
        };
        var fields = 3;
        var start = 2 + (fields * 12) + 4;
        var more = Bytes.Join(Bytes.Little16(1), Bytes.Little16(3), Bytes.Little32(1), Bytes.Little32(7));
        // Offsets count from the TIFF header; the note is the first value behind the only directory of two fields.
        var note = (int at) =>
            Bytes.Join(
                Bytes.Little16(fields),
                more,
                more,
                Bytes.Little16(tag),
                Bytes.Little16(type),
                Bytes.Little32(data.Length / (type == 4 ? 4 : 1)),
                data.Length > 4 ? Bytes.Little32(at + start) : data,
                new byte[4],
                data
            );
        var makeBytes = (make.Length + 1) > 4 ? make.Length + 1 : 0;
        var tiff = new TiffBuilder()
            .Directory("IFD0")
            .Text(0x010F, make)
            .Field(0x927C, 7, note(8 + 6 + 24 + makeBytes), 1)
            .Build();

        var result = TestScan.Bytes(JpegFile.Of(JpegFile.Exif(tiff)), "a.jpg");

        var found = result.Report.Findings.Zip(result.Values, (finding, text) => (finding.Rule, text));
        Assert.Contains((rule, value), found);
    }
}

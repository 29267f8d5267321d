using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Compound;

public sealed class CompoundReaderTests : HostileBytes
{
    protected override byte[] Sample =>
        new CompoundFile().Stream("\u0005SummaryInformation", CompoundSamples.SummaryStream).ToArray();

    protected override string Name => "plan.doc";

    // The rest of the last sector of its table says that there are no more sectors.
    protected override int CompleteLength => Sample.Length - 500;

    [Theory]
    [InlineData("Rosa Example", MetadataKind.Person)]
    [InlineData("Ivo Beispiel", MetadataKind.Person)]
    [InlineData(@"C:\Users\rosa\desk.dot", MetadataKind.FilePath)]
    [InlineData("2021-05-04T03:02:01Z", MetadataKind.Time)]
    [InlineData("Mara Muster", MetadataKind.Person)]
    [InlineData("Example Press", MetadataKind.Organisation)]
    [InlineData("Нина Пример", MetadataKind.FreeText)]
    [InlineData("Jon Doe Example", MetadataKind.Person)]
    [InlineData(@"D:\desk\jon\plan.doc", MetadataKind.FilePath)]
    [InlineData(@"C:\Users\rosa\call.txt", MetadataKind.FilePath)]
    public void Read_Document_TellsWhatItCarries(string text, MetadataKind kind)
    {
        var reading = TestReading.Of(CompoundSamples.Document(), "plan.doc");

        Assert.Contains(reading.Fragments, fragment => fragment.Text == text && fragment.Kind == kind);
    }

    [Theory]
    [InlineData("Readers see this.", Channel.DocumentText)]
    [InlineData("ask Kim Sample first", Channel.DocumentComment)]
    [InlineData("left from an earlier version of it", Channel.DocumentPart)]
    public void Read_Document_ReadsItsTexts(string text, Channel channel)
    {
        var reading = TestReading.Of(CompoundSamples.Document(), "plan.doc");

        Assert.Contains(reading.Fragments, fragment => fragment.Text == text && fragment.Channel == channel);
    }

    [Fact]
    public void Read_Document_IsAGap() =>
        Assert.Contains(TestReading.Of(CompoundSamples.Document()).Gaps, gap => gap.Reason == GapReason.Unsupported);

    [Fact]
    public void Read_DroppedFile_IsScannedAsAFile() =>
        Assert.Single(TestReading.Of(CompoundSamples.Document()).Embedded, file => file.Content.Length == 4);

    [Theory]
    [InlineData("Rosa Example", Channel.DocumentProperty)]
    [InlineData("Ivo Beispiel", Channel.DocumentComment)]
    [InlineData("Sources", Channel.HiddenSheet)]
    public void Read_Workbook_TellsPeopleAndHiddenSheets(string text, Channel channel)
    {
        var reading = TestReading.Of(new CompoundFile().Stream("Workbook", CompoundSamples.Workbook()).ToArray());

        Assert.Contains(reading.Fragments, fragment => fragment.Text == text && fragment.Channel == channel);
    }

    [Theory]
    [InlineData("Readers see this", Channel.DocumentText)]
    [InlineData("do not name her", Channel.SpeakerNote)]
    public void Read_Presentation_TellsNotesFromSlides(string text, Channel channel)
    {
        var reading = TestReading.Of(
            new CompoundFile().Stream("PowerPoint Document", CompoundSamples.Slides()).ToArray()
        );

        Assert.Contains(reading.Fragments, fragment => fragment.Text == text && fragment.Channel == channel);
    }

    [Theory]
    [InlineData(100, 60)]
    [InlineData(5000, 4500)]
    public void Read_TextBehindAStreamsEnd_IsFound(int length, int end)
    {
        byte[] stream = [.. new byte[length - 30], .. "call Rosa Example at six"u8, 0, 0, 0, 0, 0, 0];
        var file = new CompoundFile().Stream("Long", stream).ToArray();
        var size = file.AsSpan().IndexOf(BitConverter.GetBytes((long)length));
        BitConverter.GetBytes((long)end).CopyTo(file, size);

        Assert.True(TestReading.Of(file).Carries("call Rosa Example at six"));
    }

    [Fact]
    public void Read_Encrypted_IsAGap() =>
        Assert.Contains(
            TestReading.Of(new CompoundFile().Stream("EncryptedPackage", new byte[5000]).ToArray()).Gaps,
            gap => gap.Reason == GapReason.Encrypted
        );

    [Fact]
    public void Read_MacroSource_IsDecompressed()
    {
        // Groups of eight literals; the last one ends with a copy of nine characters that stand ten back.
        byte[] plain = [0, .. "Attribut"u8, 0, .. " call Ki"u8, 0x02, (byte)'m', 0x06, 0x48];
        byte[] container = [1, (byte)(plain.Length - 1), 0xB0, .. plain];
        var reading = TestReading.Of(new CompoundFile().Stream("Module1", container, "VBA").ToArray());

        Assert.True(reading.Carries("Attribut call Kimt call Ki"));
    }

    [Fact]
    public void Read_ChainThatBitesItsTail_IsAGap()
    {
        var file = new CompoundFile().Stream("Long", new byte[5000]).ToArray();
        // The table is the last sector; its first entry is the first of the stream's sectors.
        Bytes.Little32(0).CopyTo(file, file.Length - 512);

        Assert.Contains(TestScan.Bytes(file).Report.Gaps, gap => gap.Reason == GapReason.Malformed);
    }

    [Fact]
    public void Scan_DocumentWithBitsFlipped_NeverFails()
    {
        var sample = CompoundSamples.Document();
        for (var at = 0; at < sample.Length; at += 3)
        {
            var flipped = sample.ToArray();
            flipped[at] ^= 0x81;
            var report = TestScan.Bytes(flipped, Name).Report;
            Assert.DoesNotContain(report.Gaps, gap => gap.Reason is GapReason.Failed or GapReason.TimedOut);
        }
    }
}

using PublishGate.Scanning.Reports;
using static PublishGate.Scanning.Tests.Media.IsoMedia.IsoSample;

namespace PublishGate.Scanning.Tests.Media.IsoMedia;

public sealed class MovieFragmentsTests : HostileBytes
{
    private const int BaseIsFragment = 0x20000;
    private const int HasSize = 0x10;
    private const int HasOffset = 1;
    private const int HasSizes = 0x200;

    private static readonly byte[] Picture = [.. Enumerable.Range(0, 64).Select(i => (byte)(i * 37 % 251))];
    private static readonly byte[] Cue = [0, 11, .. "her brother"u8];

    protected override string Name => "live.mp4";

    protected override byte[] Sample =>
        Movie("text", "text", SizedRun(BaseIsFragment, Cue.Length), Bytes.Join(Cue, Cue));

    [Theory]
    [InlineData(BaseIsFragment)]
    [InlineData(0)]
    public void Read_TextTrackInFragments_GivesItsTexts(int flags)
    {
        var reading = TestReading.Of(Movie("text", "text", SizedRun(flags, Cue.Length), Bytes.Join(Cue, Cue)));

        Assert.Equal(2, reading.Fragments.Count(fragment => fragment.Text == "her brother"));
        Assert.Empty(reading.Gaps);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_SizeThatSamplesHaveInCommon_IsTakenFromTheFragmentOrTheMovie(bool inFragment)
    {
        byte[][] run = inFragment
            ? [Header(BaseIsFragment | HasSize, Bytes.Big32(Cue.Length)), Run(0, 2)]
            : [Header(BaseIsFragment), Run(0, 2)];

        var reading = TestReading.Of(Movie("text", "text", Bytes.Join(run), Bytes.Join(Cue, Cue), Cue.Length));

        Assert.Equal(2, reading.Fragments.Count(fragment => fragment.Text == "her brother"));
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_TextBetweenSamplesOfFragments_IsFound()
    {
        var data = Bytes.Join(Picture, Bytes.Latin1("call Rosa at six"));

        var reading = TestReading.Of(Movie("vide", "avc1", SizedRun(BaseIsFragment, Picture.Length, 1), data));

        Assert.Equal("call Rosa at six", reading["text"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_FragmentOfATrackThatIsNotDescribed_IsAGap()
    {
        var run = Bytes.Join(Box("tfhd", Bytes.Big32(BaseIsFragment), Bytes.Big32(9)), Run(0, 1));

        Assert.Contains(
            TestReading.Of(Movie("vide", "avc1", run, Picture)).Gaps,
            gap => gap.Reason == GapReason.Unsupported
        );
    }

    [Fact]
    public void Read_TableShorterThanItSays_IsAGap()
    {
        var run = Bytes.Join(Header(BaseIsFragment), Box("trun", Bytes.Big32(HasSizes), Bytes.Big32(5), new byte[8]));

        Assert.Contains(TestReading.Of(Movie("text", "text", run, Cue)).Gaps, gap => gap.Reason == GapReason.Truncated);
    }

    // The box of data follows the fragment at once, so the data stand 8 bytes behind its end.
    private static byte[] Movie(string handler, string format, byte[] track, byte[] data, int commonSize = 0)
    {
        var description = Box("stsd", new byte[4], Bytes.Big32(1), Bytes.Big32(16), Bytes.Latin1(format), new byte[8]);
        var movie = Box(
            "moov",
            Box(
                "trak",
                Box("tkhd", new byte[12], Bytes.Big32(1), new byte[68]),
                Box("mdia", Handler(handler), Box("minf", Box("stbl", description)))
            ),
            Box("mvex", Box("trex", new byte[4], Bytes.Big32(1), new byte[8], Bytes.Big32(commonSize), new byte[4]))
        );
        var length = Box("moof", Box("traf", track)).Length + 8;
        var placed = Bytes
            .Text(track)
            .Replace("\u0011\u0022\u0033\u0044", Bytes.Text(Bytes.Big32(length)), StringComparison.Ordinal);
        return Bytes.Join(FileType, movie, Box("moof", Box("traf", Bytes.Latin1(placed))), Box("mdat", data));
    }

    private static byte[] SizedRun(int flags, int size, int count = 2) =>
        Bytes.Join(
            Header(flags),
            Run(HasSizes | 0x100, count, [.. Enumerable.Repeat(Bytes.Join(new byte[4], Bytes.Big32(size)), count)])
        );

    private static byte[] Header(int flags, params byte[][] fields) =>
        Box("tfhd", Bytes.Big32(flags), Bytes.Big32(1), Bytes.Join(fields));

    private static byte[] Run(int flags, int count, params byte[][] entries) =>
        Box("trun", Bytes.Big32(flags | HasOffset), Bytes.Big32(count), [0x11, 0x22, 0x33, 0x44], Bytes.Join(entries));
}

using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Flv;

public sealed class FlvReaderTests : HostileBytes
{
    protected override string Name => "interview.flv";

    protected override byte[] Sample => File(Tag(18, MetaData));

    [Fact]
    public void Read_ScriptData_GivesItsMembers()
    {
        var reading = TestReading.Of(File(Tag(9, [1, 2, 3]), Tag(18, MetaData)));

        Assert.Equal("video/x-flv", reading.MediaType);
        Assert.Equal("Ada Muster", reading["author"].Text);
        Assert.Equal(MetadataKind.Person, reading["author"].Kind);
        Assert.Equal("ask twice", reading["comment"].Text);
        Assert.Empty(reading.Gaps);
    }

    [Fact]
    public void Read_XmpInScriptData_IsRead()
    {
        const string Xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><x:note>call Ada</x:note></x:xmpmeta>";

        var reading = TestReading.Of(
            File(Tag(18, Bytes.Join(Text("onXMPData"), [3], Member("liveXML", Text(Xmp)), [0, 0, 9])))
        );

        Assert.Contains(reading.Fragments, fragment => fragment.Channel == Channel.Xmp && fragment.Text == "call Ada");
    }

    [Fact]
    public void Read_UnknownValue_IsAGapAndSwept()
    {
        var reading = TestReading.Of(File(Tag(18, Bytes.Join(Text("onOther"), [77], Bytes.Latin1("call Ada now")))));

        Assert.Contains(reading.Gaps, gap => gap.Reason == GapReason.Malformed);
        Assert.True(reading.Carries("call Ada now"));
    }

    private static byte[] MetaData =>
        Bytes.Join(
            Text("onMetaData"),
            [8, 0, 0, 0, 3],
            Member("duration", [0, 0x40, 0x14, 0, 0, 0, 0, 0, 0]),
            Member("author", Text("Ada Muster")),
            Member("inner", Bytes.Join([3], Member("comment", Text("ask twice")), [0, 0, 9])),
            [0, 0, 9]
        );

    private static byte[] Text(string text) => Bytes.Join([2], Bytes.Big16(text.Length), Bytes.Latin1(text));

    private static byte[] Member(string name, byte[] value) =>
        Bytes.Join(Bytes.Big16(name.Length), Bytes.Latin1(name), value);

    private static byte[] Tag(byte type, byte[] data) =>
        new ByteBuilder().Zeros(4).Bytes(type).Big24(data.Length).Zeros(7).Bytes(data).ToArray();

    private static byte[] File(params byte[][] tags) =>
        Bytes.Join([Bytes.Latin1("FLV\u0001\u0005"), Bytes.Big32(9), .. tags]);
}

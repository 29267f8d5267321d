using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Media.Subtitles;

public sealed class SubtitleReaderTests
{
    private const string Vtt =
        "WEBVTT - call of Ada\n\nNOTE do not publish her name\nask again\n\n7\n00:01.000 --> 00:02.000 align:start\n<v Ada Muster>Mother, it is <i>me</i>.\n\n"
        + "ada-12\n00:03.000 --> 00:04.000\nI am at the mill.\n";

    [Fact]
    public void Read_WebVtt_TellsShownFromHidden()
    {
        var reading = Read(Vtt, "a.vtt");

        Assert.Equal("text/vtt", reading.MediaType);
        Assert.Equal(2, reading.Fragments.Count(fragment => fragment.Visible));
        Assert.Equal("NOTE do not publish her name\nask again", reading["NOTE"].Text);
        Assert.Equal(FragmentForm.Comment, reading["NOTE"].Form);
        Assert.Equal("Ada Muster", reading["voice"].Text);
        Assert.Equal(MetadataKind.Person, reading["voice"].Kind);
        Assert.Contains("call of Ada", reading["header"].Text, StringComparison.Ordinal);
        Assert.All(reading.Fragments, fragment => Assert.Equal(Channel.Subtitle, fragment.Channel));
    }

    [Fact]
    public void Read_WebVtt_PlacesPointIntoTheFile()
    {
        var voice = Read(Vtt, "a.vtt")["voice"].Origin.Locate(0, 3)!.Value;

        Assert.Equal(Vtt.IndexOf("Ada Muster", StringComparison.Ordinal), voice.Offset);
        Assert.Equal(8, voice.Line);
        Assert.Equal(4, voice.Column);
    }

    [Fact]
    public void Read_SubRip_IsShownText()
    {
        var reading = Read(
            "1\r\n00:00:01,000 --> 00:00:02,000\r\nI am at the mill.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nYes.\r\n",
            "a.srt"
        );

        Assert.Equal("application/x-subrip", reading.MediaType);
        Assert.Equal(["I am at the mill.", "Yes."], reading.Fragments.Where(f => f.Visible).Select(f => f.Text));
    }

    [Fact]
    public void Read_TextOutsideCues_IsHidden() =>
        Assert.False(Read("WEBVTT\n\nleft here by Ada\n", "a.vtt")["text outside cues"].Visible);

    [Fact]
    public void Read_Scripted_TellsCommentsFromDialogue()
    {
        var reading = Read(
            "[Script Info]\nOriginal Script: Ada\n\n[Events]\nComment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,ask twice\n"
                + "Dialogue: 0,0:00:01.00,0:00:02.00,Default,Bob,0,0,0,,Hello, mother\n",
            "a.ass"
        );

        Assert.Equal("Hello, mother", reading["dialogue"].Text);
        Assert.True(reading["dialogue"].Visible);
        Assert.Equal("ask twice", reading["NOTE"].Text);
        Assert.Equal("Bob", reading["speaker"].Text);
    }

    [Fact]
    public void Read_TimedText_TellsShownFromHidden()
    {
        var reading = Read(
            "<?xml version=\"1.0\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:m=\"http://www.w3.org/ns/ttml#metadata\">"
                + "<head><metadata><m:desc>call of Ada</m:desc></metadata></head>\n<body><div><!-- her brother --><p>I am <span>here</span></p></div></body></tt>",
            "a.ttml"
        );

        Assert.Equal("application/ttml+xml", reading.MediaType);
        Assert.Equal("call of Ada", reading["metadata"].Text);
        Assert.Equal(" her brother ", reading["NOTE"].Text);
        Assert.Equal(["I am ", "here"], reading.Fragments.Where(f => f.Visible).Select(f => f.Text));
    }

    [Fact]
    public void Read_DamagedTimedText_IsAGapAndStillSearched()
    {
        var reading = Read("<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><p>call Ada", "a.ttml");

        Assert.Equal(GapReason.Malformed, Assert.Single(reading.Gaps).Reason);
        Assert.True(reading.Carries("call Ada"));
    }

    [Fact]
    public void Read_SubRipInUtf16_IsDecoded()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("1\n00:00:01,000 --> 00:00:02,000\nмама, это я\n")];

        Assert.True(TestReading.Of(bytes, "a.srt").Carries("мама, это я"));
    }

    private static TestReading Read(string text, string name) => TestReading.Of(Encoding.UTF8.GetBytes(text), name);
}

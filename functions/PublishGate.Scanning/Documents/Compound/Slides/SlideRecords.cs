using System.Text;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Slides;

/// <summary>The records of a presentation ([MS-PPT] 2.3): every text of every save, since saves are appended.</summary>
/// <remarks><code>version : 4 bits (15: holds records) | instance : 12 bits | type : 2 | size : 4 | body</code></remarks>
internal static class SlideRecords
{
    private const int HeaderBytes = 8;
    private const int Notes = 0x03F0;
    private const int Slide = 0x03EE;
    private const int MainMaster = 0x03F8;
    private const int Utf16Text = 0x0FA0;
    private const int ByteText = 0x0FA8;
    private const int Utf16Name = 0x0FBA;
    private const int Comment = 0x2EE0;

    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        var channel = Channel.DocumentText;
        long at = 0;
        while (at + HeaderBytes <= bytes.Length)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var head = bytes[(int)at..];
            var (version, type) = (head[0] & 0xF, ByteOrder.Little.UInt16(head[2..]));
            var size = ByteOrder.Little.UInt32(head[4..]);
            channel = ChannelIn(type, channel);
            at += HeaderBytes;
            // A container's records follow its header, so that walking on walks into it.
            if (version != 0xF)
            {
                ReadAtom(reading, block.Slice(at, size).Loaded(reading), type, channel);
                at += size;
            }
        }

        if (at != bytes.Length)
        {
            reading.Add(Gap.Truncated(block.Place.ToString(), "The presentation"));
        }

        reading.Add(Gap.Unsupported(block.Place.ToString(), "The layout of a legacy presentation"));
    }

    private static Channel ChannelIn(int type, Channel channel) =>
        type switch
        {
            Notes => Channel.SpeakerNote,
            Comment => Channel.DocumentComment,
            Slide or MainMaster => Channel.DocumentText,
            _ => channel,
        };

    private static void ReadAtom(Reading reading, MediaBlock atom, int type, Channel channel)
    {
        var bytes = atom.Load(reading).Span;
        switch (type)
        {
            case Utf16Text or Utf16Name:
                reading.AddText(atom.Then("text"), channel, Encoding.Unicode.GetString(bytes));
                break;
            case ByteText:
                reading.AddText(atom.Then("text"), channel, Encoding.Latin1.GetString(bytes));
                break;
            default:
                reading.AddReadable(atom, Channel.DocumentPart);
                break;
        }
    }
}

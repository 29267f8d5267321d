using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media.Ape;
using PublishGate.Scanning.Media.Id3;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.MpegAudio;

/// <summary>MP3 (and MP1, MP2) and raw AAC: tags, frames, and whatever stands between them.</summary>
/// <remarks>
/// <code>
/// ID3v2 tags, APE tag | frames, in practice with tags and damage between them | Lyrics3, APE, ID3v1 and more tags
/// </code>
/// Each frame's header is looked at, so that bytes which no player plays do not go unread.
/// </remarks>
internal sealed class MpegAudioReader : IFormatReader
{
    private const int WindowBytes = 64 * 1024;

    public string? Recognise(ReadOnlySpan<byte> head, string? name)
    {
        var start = 0;
        while (Id3v2Header.Find(head[start..]) is { } header)
        {
            start += header.FullSize;
            if (start >= head.Length)
            {
                return MediaTypeByName(name);
            }
        }

        var hasTag = start > 0;
        start += Math.Max(0, head[start..].IndexOfAnyExcept((byte)0));
        var length = AudioFrame.LengthAt(head[start..]);
        if (length == 0)
        {
            return hasTag && !head[start..].StartsWith("fLaC"u8) ? MediaTypeByName(name) : null;
        }

        var next = start + length;
        if (next + AudioFrame.HeaderSize > head.Length)
        {
            // One header alone may be chance: a text in UTF-16 begins like a frame of layer I.
            return hasTag || IsNamedAsAudio(name) ? MediaTypeOf(head[start..]) : null;
        }

        var isFollowed = AudioFrame.LengthAt(head[next..]) > 0 && AudioFrame.IsSameStream(head[start..], head[next..]);
        return isFollowed || IsNamedAsAudio(name) ? MediaTypeOf(head[start..]) : null;
    }

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, WindowBytes);
        var start = new StartTags(reading, content).Read();
        var end = new EndTags(reading, content).Read(start, content.Length);
        new AudioFrames(reading, content).Read(start, end);
    }

    private static string MediaTypeOf(ReadOnlySpan<byte> frame) => (frame[1] & 0x06) == 0 ? "audio/aac" : "audio/mpeg";

    private static bool IsNamedAsAudio(string? name) =>
        name is not null
        && (
            name.EndsWith(".mp3", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".aac", StringComparison.OrdinalIgnoreCase)
        );

    private static string MediaTypeByName(string? name) =>
        name?.EndsWith(".aac", StringComparison.OrdinalIgnoreCase) == true ? "audio/aac" : "audio/mpeg";
}

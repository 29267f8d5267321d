using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Ogg;

/// <summary>Ogg with Vorbis, Opus, Speex, FLAC, Theora and their kin; streams beside and behind one another.</summary>
/// <remarks>Walks the headers of all pages, since a new stream with its own comments may begin at any of them.</remarks>
internal sealed class OggReader : IFormatReader
{
    private const int WindowBytes = 1024;
    private const int SearchBytes = 64 * 1024;
    private const int MaximumStreams = 1000;

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        !head.StartsWith("OggS"u8) ? null
        : head.IndexOf("theora"u8) > 0 ? "video/ogg"
        : "audio/ogg";

    public void Read(Reading reading)
    {
        var content = new BufferedContent(reading.Current.Content, WindowBytes);
        var streams = new Dictionary<uint, OggStream>();
        for (long at = 0; at < content.Length; )
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (OggPage.Find(content, at) is not { } page)
            {
                var next = NextPage(reading, at + 1);
                TrailingBytes.Read(reading, content, at, next);
                at = next;
                continue;
            }

            if (page.End > content.Length)
            {
                reading.Add(Gap.Truncated(reading.Current.At("Ogg page").ToString(), "The page"));
            }

            ReadPage(reading, content, streams, page);
            at = Math.Min(content.Length, page.End);
        }

        foreach (var stream in streams.Values)
        {
            stream.End();
        }
    }

    private static void ReadPage(
        Reading reading,
        BufferedContent content,
        Dictionary<uint, OggStream> streams,
        OggPage page
    )
    {
        if (page.IsFirst && streams.Remove(page.Serial, out var before))
        {
            before.End();
        }

        if (!streams.TryGetValue(page.Serial, out var stream))
        {
            if (streams.Count >= MaximumStreams)
            {
                throw new LimitReachedException(
                    reading.Current.At("Ogg").ToString(),
                    $"more than {MaximumStreams} streams"
                );
            }

            stream = new OggStream(reading);
            streams.Add(page.Serial, stream);
        }

        if (stream.WantsMore)
        {
            stream.Read(page, Block.Stored(content.ReadUpTo(page.BodyOffset, page.BodySize), page.BodyOffset));
        }
    }

    private static long NextPage(Reading reading, long at)
    {
        var content = reading.Current.Content;
        var buffer = new byte[SearchBytes];
        int read;
        while ((read = content.Read(at, buffer)) > 3)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var found = buffer.AsSpan(0, read).IndexOf("OggS"u8);
            if (found >= 0)
            {
                return at + found;
            }

            at += read - 3;
        }

        return content.Length;
    }
}

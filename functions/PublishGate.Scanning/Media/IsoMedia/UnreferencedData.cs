using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Media data between the samples of all tracks.</summary>
internal static class UnreferencedData
{
    public static void Read(
        Reading reading,
        BufferedContent content,
        IReadOnlyList<Track> tracks,
        IReadOnlyList<Box> media
    )
    {
        // Without any table nothing can be told from the media; a file without a header is a gap already.
        if (media.Count == 0 || tracks.All(track => track.Chunks is null))
        {
            return;
        }

        var unclaimed = new UnclaimedMedia(reading, Channel.Mp4Box, "MP4");
        foreach (var track in tracks)
        {
            if (!Claim(reading, content, track, unclaimed))
            {
                return;
            }
        }

        if (ClaimOthers(content, media, unclaimed))
        {
            unclaimed.Read(0, content.Length);
        }
    }

    // What stands around the media is read by others.
    private static bool ClaimOthers(BufferedContent content, IReadOnlyList<Box> media, UnclaimedMedia unclaimed)
    {
        long end = 0;
        foreach (var box in media)
        {
            if (!unclaimed.Claim(end, box.DataOffset - end))
            {
                return false;
            }

            end = box.End;
        }

        return unclaimed.Claim(end, content.Length - end);
    }

    private static bool Claim(Reading reading, BufferedContent content, Track track, UnclaimedMedia unclaimed)
    {
        var samples = new TrackSamples(reading, content, track, reading.Current.At("MP4 samples"));
        foreach (var (offset, size) in samples.Chunks())
        {
            if (samples.IsCountedOnly || !unclaimed.Claim(offset, size))
            {
                return false;
            }
        }

        return true;
    }
}

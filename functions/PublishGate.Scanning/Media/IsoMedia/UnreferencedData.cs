using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Media data between the samples of all tracks.</summary>
internal sealed class UnreferencedData(Reading reading, BufferedContent content)
{
    private readonly UnclaimedMedia _unclaimed = new(reading, Channel.Mp4Box, "MP4");
    private bool _isTooMuch;
    private long _end;

    /// <summary>Takes note of media data; what stands before them is read by others.</summary>
    public void AddMedia(Box box)
    {
        Claim(_end, box.DataOffset - _end);
        _end = box.End;
    }

    /// <summary>Reads what no sample of these tracks is made of.</summary>
    public void Read(IReadOnlyList<Track> tracks, MovieFragments fragments)
    {
        // Without any table nothing can be told from the media; a file without a header is a gap already.
        if (_end == 0 || (fragments.Runs.Count == 0 && tracks.All(track => track.Chunks is null)))
        {
            return;
        }

        Claim(_end, content.Length - _end);
        foreach (var run in fragments.Runs.Values.SelectMany(runs => runs))
        {
            Claim(run.Start, run.Length);
        }

        foreach (var track in tracks)
        {
            Claim(track);
        }

        if (!_isTooMuch)
        {
            _unclaimed.Read(0, content.Length);
        }
    }

    private void Claim(Track track)
    {
        var samples = new TrackSamples(reading, content, track, reading.Current.At("MP4 samples"));
        if (samples.IsCountedOnly && !_isTooMuch)
        {
            _isTooMuch = true;
            reading.Add(
                Gap.Unsupported(reading.Current.At("MP4 samples").ToString(), "Sound that does not tell its size")
            );
        }

        foreach (var (offset, size) in samples.Chunks().TakeWhile(_ => !_isTooMuch))
        {
            Claim(offset, size);
        }
    }

    private void Claim(long start, long length) => _isTooMuch = _isTooMuch || !_unclaimed.Claim(start, length);
}

using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Searches media data to which no index refers: a player passes over them, and every copy keeps them.</summary>
/// <remarks>
/// They are usually padding, or coded pictures and sound that an editor has cut off, which are as good as random; so only
/// texts that chance cannot make are told.
/// </remarks>
internal sealed class UnclaimedMedia(Reading reading, Channel channel, string container)
{
    private const int MostClaims = 1_000_000;
    private const int MostRanges = 10_000;
    private const int MostBytes = 16 * 1024 * 1024;
    private const int ShortRange = 4096;
    private const int ShortestText = 20;
    private const int ShortestInShortRange = 10;
    private const int FewestCharacters = 5;

    private readonly ClaimedRanges _claimed = new();
    private int _claims;
    private int _ranges;
    private long _bytes;

    /// <summary>Takes note of what the index refers to.</summary>
    /// <returns>False if there is too much of it, which is a gap.</returns>
    public bool Claim(long start, long length)
    {
        if (++_claims > MostClaims)
        {
            reading.Add(Gap.LimitReached(PlaceOfAll, $"more than {MostClaims} parts of media data"));
            return false;
        }

        _claimed.Add(start, length);
        return true;
    }

    /// <summary>Reads what nothing has claimed between two offsets.</summary>
    public void Read(long start, long end)
    {
        var whole = MediaBlock.Of(reading, start, Math.Max(0, end - start), $"{container} between the media");
        foreach (var rest in _claimed.Rest(whole, start).Where(rest => rest.Length >= ShortestInShortRange))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            _bytes += rest.Length;
            if (++_ranges > MostRanges || _bytes > MostBytes)
            {
                var limit = $"{MostRanges} ranges or {MostBytes} bytes of media data that nothing refers to";
                reading.Add(Gap.LimitReached(PlaceOfAll, limit));
                return;
            }

            ReadRest(rest.Loaded(reading));
        }
    }

    private string PlaceOfAll => reading.Current.At($"{container} between the media").ToString();

    private void ReadRest(MediaBlock rest)
    {
        var bytes = rest.Load(reading).Span;
        var first = BytesWithoutEnd.FirstSignature(bytes);
        if (first >= 0)
        {
            reading.Embed(rest.Slice(first).ToArtifact());
            rest = rest.Slice(0, first);
            bytes = bytes[..first];
        }

        var shortest = rest.Length <= ShortRange ? ShortestInShortRange : ShortestText;
        foreach (var run in ReadableRuns.Find(bytes))
        {
            if (run.Text.Length >= shortest && run.Text.Distinct().Count() >= FewestCharacters)
            {
                var text = rest.Slice(run.Offset, run.Length).Then("text");
                reading.AddValue(text, channel, "text", run.Text, MetadataKind.Unknown);
            }
        }
    }
}

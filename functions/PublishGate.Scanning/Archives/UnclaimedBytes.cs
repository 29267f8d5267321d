using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives;

/// <summary>Reads the bytes of a file that none of its parts claims.</summary>
internal static class UnclaimedBytes
{
    /// <param name="reading">Takes what is found.</param>
    /// <param name="claimed">The parts' ranges, in any order. Where two overlap, one of them is not what it seems.</param>
    /// <param name="words">What such bytes are called in a place.</param>
    public static void Read(Reading reading, List<(long Start, long End)> claimed, string words)
    {
        claimed.Sort();
        var at = 0L;
        var overlaps = false;
        foreach (var (start, end) in claimed.Append((reading.Current.Content.Length, reading.Current.Content.Length)))
        {
            if (start > at)
            {
                DataAfterEnd.Read(reading, MediaBlock.Of(reading, at, start - at, words));
            }

            overlaps |= start < at && end > start;
            at = Math.Max(at, end);
        }

        if (overlaps)
        {
            reading.Add(Gap.Malformed(reading.Current.At("whole file").ToString(), "The archive's layout"));
        }
    }
}

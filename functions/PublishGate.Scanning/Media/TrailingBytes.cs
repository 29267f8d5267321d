using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Bytes that no part of the format accounts for: behind its end, or between its parts.</summary>
internal static class TrailingBytes
{
    /// <summary>Reads the range: a file of its own, text, or bytes without text; nothing if all are zero.</summary>
    public static void Read(Reading reading, IContentSource content, long start, long end)
    {
        if (start >= end)
        {
            return;
        }

        DataAfterEnd.Read(reading, MediaBlock.Of(reading, start, end - start, "after the end"));
    }
}

using System.Text;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Decoding;

/// <summary>Finds the strings of an ASP.NET view state, which is a tree of controls' properties in binary form.</summary>
/// <remarks>
/// <c>System.Web.UI.ObjectStateFormatter</c>; lengths are 7-bit encoded as <see cref="BinaryReader"/> reads them. Only
/// what holds text is recognised, wherever it stands: serialised objects and a signature cannot be told from the tree.
/// <code>
/// FF 01 │ 05 length UTF-8 │ 1E length UTF-8 │ 15 count (length UTF-8)… │ other tokens │ signature
///         string            indexed string    array of strings
/// </code>
/// </remarks>
internal static class ViewStateStrings
{
    private const byte StringToken = 0x05;
    private const byte IndexedStringToken = 0x1E;
    private const byte StringArrayToken = 0x15;
    private const int LongestLength = 5;
    private const int ShortestTelling = 3;

    /// <summary>The bytes begin as a view state does.</summary>
    public static bool Begin(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x01]);

    /// <summary>The strings, and what reads as text between them.</summary>
    public static List<string> Find(ReadOnlySpan<byte> bytes)
    {
        List<string> strings = [];
        var unread = 0;
        for (var at = 0; at < bytes.Length; )
        {
            var end = bytes[at] switch
            {
                StringToken or IndexedStringToken => TakeString(bytes, at + 1, strings),
                StringArrayToken => TakeArray(bytes, at + 1, strings),
                _ => at,
            };
            if (end <= at)
            {
                at++;
                continue;
            }

            AddRuns(bytes[unread..at], strings);
            (at, unread) = (end, end);
        }

        AddRuns(bytes[unread..], strings);
        return strings;
    }

    // The end of the string, or 0 if no text of that length stands there.
    private static int TakeString(ReadOnlySpan<byte> bytes, int at, List<string> strings)
    {
        var (length, start) = ReadLength(bytes, at);
        if (length <= 0 || length > bytes.Length - start)
        {
            return 0;
        }

        // Text ends at the next control character, so that no byte is looked at more than a few times.
        var end = start + (int)length;
        if (ReadableText.EndOfText(bytes[start..end]) < length)
        {
            return 0;
        }

        if (length >= ShortestTelling)
        {
            strings.Add(Encoding.UTF8.GetString(bytes[start..end]));
        }

        return end;
    }

    private static int TakeArray(ReadOnlySpan<byte> bytes, int at, List<string> strings)
    {
        var (count, next) = ReadLength(bytes, at);
        var end = 0;
        for (var i = 0L; i < count; i++)
        {
            var taken = TakeString(bytes, next, strings);
            if (taken == 0)
            {
                break;
            }

            (next, end) = (taken, taken);
        }

        return end;
    }

    private static (long Length, int Next) ReadLength(ReadOnlySpan<byte> bytes, int at)
    {
        var length = 0L;
        for (var i = 0; i < LongestLength && at + i < bytes.Length; i++)
        {
            length |= (long)(bytes[at + i] & 0x7F) << (7 * i);
            if (bytes[at + i] < 0x80)
            {
                return (length, at + i + 1);
            }
        }

        return (0, at);
    }

    private static void AddRuns(ReadOnlySpan<byte> bytes, List<string> strings)
    {
        foreach (var run in ReadableRuns.Find(bytes))
        {
            strings.Add(run.Text);
        }
    }
}

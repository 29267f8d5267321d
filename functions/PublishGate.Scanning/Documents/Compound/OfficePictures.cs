using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Pictures as Office's drawings hold them ([MS-ODRAW] 2.2.23), wherever in a stream they stand.</summary>
/// <remarks><code>version and instance : 2 | type F01A to F02A : 2 | size : 4 | id : 16 or 32 | tag : 1 | picture</code></remarks>
internal static class OfficePictures
{
    private const int HeaderBytes = 8;
    private const int IdBytes = 16;

    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        for (var at = 2; at + 6 <= bytes.Length; )
        {
            // The second byte of every such type, which the search for it makes quick.
            var next = bytes[(at + 1)..].IndexOf((byte)0xF0);
            if (next < 0)
            {
                return;
            }

            at += next;
            at += bytes[at] is 0x1D or 0x1E or 0x29 or 0x2A ? Embed(reading, block, bytes, at) : 1;
        }
    }

    private static int Embed(Reading reading, MediaBlock block, ReadOnlySpan<byte> bytes, int type)
    {
        if (type + 6 > bytes.Length)
        {
            return 1;
        }

        var size = ByteOrder.Little.UInt32(bytes[(type + 2)..]);
        var body = type - 2 + HeaderBytes;
        foreach (var skip in (ReadOnlySpan<int>)[IdBytes + 1, IdBytes + IdBytes + 1])
        {
            var isWhole = size > skip && size <= bytes.Length - body;
            if (isWhole && IsPicture(bytes[(body + skip)..]))
            {
                reading.Embed(block.Slice(body + skip, size - skip).Then("picture").ToArtifact());
                return (int)size;
            }
        }

        return 1;
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes
            is [0xFF, 0xD8, 0xFF, ..]
                or [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
                or [(byte)'I', (byte)'I', 42, 0, ..]
                or [(byte)'M', (byte)'M', 0, 42, ..];
}

using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Gif;

/// <summary>The chain of short blocks in which GIF keeps data of any length: length : 1 | data, ended by a length of 0.</summary>
internal static class SubBlocks
{
    /// <summary>The offset behind the chain's end; behind the file's end if the chain has none.</summary>
    public static long EndOf(BufferedContent content, long at)
    {
        while (true)
        {
            var length = content.Peek(at, 1);
            if (length.IsEmpty)
            {
                return content.Length;
            }

            at += 1 + length[0];
            if (length[0] == 0)
            {
                return at;
            }
        }
    }

    /// <summary>The data of a chain without its lengths.</summary>
    public static byte[] Join(ReadOnlySpan<byte> chain)
    {
        var data = new List<byte>(chain.Length);
        while (!chain.IsEmpty && chain[0] > 0)
        {
            var length = Math.Min(chain[0], chain.Length - 1);
            data.AddRange(chain.Slice(1, length));
            chain = chain[(1 + length)..];
        }

        return [.. data];
    }
}

namespace PublishGate.Scanning.Media.Id3;

/// <summary>Removes the zero byte that writers put behind each 0xFF, so that no tag looks like sound.</summary>
internal static class Unsynchronisation
{
    public static byte[] Remove(ReadOnlySpan<byte> bytes)
    {
        var plain = new byte[bytes.Length];
        var count = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            plain[count++] = bytes[at];
            if (bytes[at] == 0xFF && at + 1 < bytes.Length && bytes[at + 1] == 0)
            {
                at++;
            }
        }

        return plain[..count];
    }
}

using System.Text;
using System.Text.Unicode;

namespace PublishGate.Scanning.Decoding;

/// <summary>Tells text from other bytes.</summary>
internal static class ReadableText
{
    /// <summary>The text that the bytes are, in UTF-8 or UTF-16; null if they are something else.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var plain = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (plain.IsEmpty)
        {
            return null;
        }

        if (!HasControls(plain) && Utf8.IsValid(plain))
        {
            return Encoding.UTF8.GetString(plain);
        }

        return IsUtf16(plain) ? Encoding.Unicode.GetString(plain).TrimStart('\uFEFF') : null;
    }

    /// <summary>The first bytes of something may be text in UTF-8; the last character may be cut off.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> head)
    {
        if (HasControls(head))
        {
            return false;
        }

        while (!head.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(head, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                return status == System.Buffers.OperationStatus.NeedMoreData;
            }

            head = head[length..];
        }

        return true;
    }

    private static bool HasControls(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAnyInRange((byte)0, (byte)8)
        || bytes.ContainsAnyInRange((byte)0x0E, (byte)0x1F)
        || bytes.Contains((byte)0x7F);

    // Latin text of two bytes a character, as scripts for Windows encode it.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
        {
            return false;
        }

        for (var i = bytes[0] == 0xFF ? 2 : 0; i < bytes.Length; i += 2)
        {
            if (bytes[i + 1] > 6 || (bytes[i + 1] == 0 && bytes[i] is < 9 or 0x7F))
            {
                return false;
            }
        }

        return true;
    }
}

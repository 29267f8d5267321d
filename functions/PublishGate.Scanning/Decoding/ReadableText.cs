using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PublishGate.Scanning.Decoding;

/// <summary>Tells text from other bytes.</summary>
internal static class ReadableText
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        "\0\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x7F"u8
    );

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
            if (status != OperationStatus.Done)
            {
                return status == OperationStatus.NeedMoreData;
            }

            head = head[length..];
        }

        return true;
    }

    /// <summary>How many of the first bytes are text in UTF-8, up to the first control character or broken one.</summary>
    public static int EndOfText(ReadOnlySpan<byte> bytes)
    {
        var control = bytes.IndexOfAny(Controls);
        var text = control < 0 ? bytes : bytes[..control];
        if (Utf8.IsValid(text))
        {
            return text.Length;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static bool HasControls(ReadOnlySpan<byte> bytes) => bytes.ContainsAny(Controls);

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

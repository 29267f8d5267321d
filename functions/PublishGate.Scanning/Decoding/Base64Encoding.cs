using System.Buffers;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Decoding;

/// <summary>Runs of base64 that hold text, compressed text, or a file with a known signature.</summary>
/// <remarks>Ids and hashes are written in the same letters; they decode to bytes that are none of these.</remarks>
internal sealed class Base64Encoding : IEncoding
{
    private const int ShortestWhole = 12;
    private const int ShortestRun = 20;
    private const int HeadCharacters = 24;
    private const int ShortestFile = 60;
    private const int ShortestDeflated = 40;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \r\n\t");

    public FragmentTraits OneOf => FragmentTraits.LongRun;

    public bool Suits(Fragment fragment)
    {
        var from = 0;
        return NextRun(fragment, ref from, out _, out _);
    }

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var isFound = false;
        for (var from = 0; NextRun(fragment, ref from, out var start, out var length); )
        {
            isFound |= TryOpenRun(fragment, reading, start, length);
        }

        return isFound;
    }

    // The whole text if it is nothing but base64, or the long runs inside it.
    private static bool NextRun(Fragment fragment, ref int from, out int start, out int length)
    {
        var text = fragment.Text;
        (start, length) = (0, text.Length);
        if (from == 0 && IsWhole(text))
        {
            from = text.Length;
            return IsViewState(fragment.Key) || MayOpen(text.AsSpan().Trim());
        }

        while (from < text.Length)
        {
            var next = text.AsSpan(from).IndexOfAny(Base64Text.Alphabet);
            if (next < 0)
            {
                break;
            }

            start = from + next;
            var end = text.AsSpan(start).IndexOfAnyExcept(Base64Text.Alphabet);
            length = end < 0 ? text.Length - start : end;
            from = start + length;
            if (length >= ShortestRun && MayOpen(text.AsSpan(start, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(string text)
    {
        var whole = text.AsSpan().Trim().TrimEnd('=');
        return whole.Length >= ShortestWhole && IsWrapped(whole);
    }

    // Lines of base64: the spaces stand where lines end, not between words.
    private static bool IsWrapped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var end = text.IndexOfAnyExcept(Base64Text.Alphabet);
            if (end < 0)
            {
                return true;
            }

            var next = text[end..].IndexOfAnyExcept(Spaces);
            if (next <= 0 || end < ShortestRun)
            {
                return false;
            }

            text = text[(end + next)..];
        }
    }

    // Decides by the first bytes (text, view state, gzip, zlib, a file), so that an id costs next to nothing.
    private static bool MayOpen(ReadOnlySpan<char> run)
    {
        Span<char> characters = stackalloc char[HeadCharacters];
        Span<byte> bytes = stackalloc byte[HeadCharacters];
        var length = Math.Min(run.Length, HeadCharacters) / 4 * 4;
        run[..length].CopyTo(characters);
        characters.Replace('-', '+');
        characters.Replace('_', '/');
        if (!Convert.TryFromBase64Chars(characters[..length], bytes, out var count))
        {
            return true;
        }

        var head = bytes[..count];
        return ReadableText.MayBegin(head)
            || IsUtf16(head)
            || head is [0xFF, 1, ..] or [0x1F, 0x8B, 8, ..] or [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..]
            || (run.Length >= ShortestFile && FileSignatures.Begin(head))
            || (run.Length >= ShortestDeflated && IsMixed(run));
    }

    private static bool IsUtf16(ReadOnlySpan<byte> head) =>
        head.Length >= 8 && head[1] == 0 && head[3] == 0 && head[5] == 0;

    // Hex, words and paths are no compressed data.
    private static bool IsMixed(ReadOnlySpan<char> run) =>
        run.ContainsAnyInRange('G', 'Z') && run.ContainsAnyInRange('g', 'z') && run.ContainsAnyInRange('0', '9');

    private static bool TryOpenRun(Fragment fragment, Reading reading, int start, int length)
    {
        var run = fragment.Text.AsSpan(start, length);
        var mayOpen = IsViewState(fragment.Key) || MayOpen(run.TrimStart());
        if (!mayOpen || Base64Text.Decode(run) is not { Length: > 0 } bytes)
        {
            return false;
        }

        var origin = new EncodedRun(fragment.Origin, start, length);
        var isOpened = TryAdd(fragment, reading, bytes, origin, fragment.Place.Then("→ base64"));
        fragment.IsOpened |= isOpened && length == fragment.Text.Length;
        return isOpened;
    }

    private static bool TryAdd(Fragment fragment, Reading reading, byte[] bytes, Origin origin, Place place)
    {
        if (ReadableText.Decode(bytes) is { } text)
        {
            reading.CountExpanded(bytes.Length, place);
            reading.AddLayer(fragment, text, origin, place, form: FragmentForm.Text);
            return true;
        }

        if (ViewStateStrings.Begin(bytes) || IsViewState(fragment.Key))
        {
            reading.CountExpanded(bytes.Length, place);
            AddStrings(fragment, reading, bytes, origin, place);
            return true;
        }

        if (
            bytes.Length >= ShortestFile / 4 * 3
            && FileSignatures.Begin(bytes)
            && FormatReaders.Find(bytes, null) is not null
        )
        {
            reading.CountExpanded(bytes.Length, place);
            var content = new MemoryContent(bytes);
            reading.Embed(
                new EmbeddedArtifact
                {
                    Content = content,
                    Place = place,
                    Origin = origin,
                }
            );
            return true;
        }

        return TryInflate(fragment, reading, bytes, origin, place);
    }

    // A large view state goes on in further fields, which begin anywhere: __VIEWSTATE1, __VIEWSTATE2.
    private static bool IsViewState(string? key) =>
        key is not null
        && key.StartsWith("__VIEWSTATE", StringComparison.Ordinal)
        && !key.EndsWith("GENERATOR", StringComparison.Ordinal);

    private static void AddStrings(Fragment fragment, Reading reading, byte[] bytes, Origin origin, Place place)
    {
        foreach (var text in ViewStateStrings.Find(bytes))
        {
            // Not named after the field any more: a token in it is no view state again.
            reading.AddLayer(fragment, text, origin, place, key: "value", form: FragmentForm.Text);
        }
    }

    private static bool TryInflate(Fragment fragment, Reading reading, byte[] bytes, Origin origin, Place place)
    {
        var compression = bytes switch
        {
            [0x1F, 0x8B, 8, ..] => Compression.Gzip,
            [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..] => Compression.Zlib,
            _ => Compression.Deflate,
        };
        if (compression == Compression.Deflate && !DeflateHead.MayBegin(bytes))
        {
            return false;
        }

        var (plain, outcome) = Inflater.Inflate(reading, bytes, place, compression);
        if (outcome == InflateOutcome.TooLarge)
        {
            reading.Add(Gap.LimitReached(place.ToString(), "compressed text that grows beyond all measure"));
        }

        if (ViewStateStrings.Begin(plain))
        {
            AddStrings(fragment, reading, plain, origin, place.Then("→ inflated"));
            return true;
        }

        var isChance = compression == Compression.Deflate && plain.Length < bytes.Length;
        if (plain.Length < ShortestWhole || isChance || ReadableText.Decode(plain) is not { } text)
        {
            return outcome == InflateOutcome.TooLarge;
        }

        reading.AddLayer(fragment, text, origin, place.Then("→ inflated"), form: FragmentForm.Text);
        return true;
    }
}

using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;

namespace PublishGate.Scanning.Decoding;

/// <summary>Rows that a server streams to a page's components: <c>self.__next_f.push([1,"…"])</c>.</summary>
/// <remarks>
/// React's Flight format; each row is an id in hex, a colon, an optional letter for its kind, and JSON.
/// <code>
/// 5:["$","div",null,{"caller":"…"}]\n
/// a:T1f4,text of 0x1f4 bytes
/// </code>
/// </remarks>
internal sealed class FlightRowEncoding : IEncoding
{
    private const int LongestId = 6;

    private static readonly SearchValues<char> LengthDigits = SearchValues.Create("0123456789abcdef");

    public FragmentTraits OneOf => FragmentTraits.Colon;

    public bool Suits(Fragment fragment) => IsRow(fragment.Text.AsSpan().TrimStart('\n'));

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var place = fragment.Place.Then("→");
        for (var at = 0; at < text.Length; )
        {
            var line = text.IndexOf('\n', at);
            var end = line < 0 ? text.Length : line;
            ReadRow(fragment, reading, at, end, place);
            at = end + 1;
        }

        fragment.IsOpened = true;
        return true;
    }

    private static void ReadRow(Fragment fragment, Reading reading, int start, int end, Place place)
    {
        var row = fragment.Text.AsSpan(start, end - start);
        var colon = row.IndexOf(':');
        if (!IsRow(row) || row[colon + 1] == 'T')
        {
            // Text rows, and the second half of a row that began in the push before.
            var comma = IsRow(row) ? row.IndexOf(',') + 1 : 0;
            var (text, origin) = (row[comma..].ToString(), fragment.Origin.From(start + comma));
            reading.AddLayer(fragment, text, origin, place, form: FragmentForm.Text);
            return;
        }

        var id = row[..colon].ToString();
        var setting = new ScriptSetting(place.Then($"row {id}"))
        {
            Data = fragment.Channel,
            Literals = fragment.Channel,
            Comments = fragment.Channel,
            Code = fragment.Channel,
            Depth = fragment.Depth + 1,
        };
        ScriptReader.Read(reading, fragment.Text, start + colon + 1, end, fragment.Origin, setting);
    }

    private static bool IsRow(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestId + 1)].IndexOf(':');
        if (colon <= 0 || colon + 1 >= text.Length)
        {
            return false;
        }

        foreach (var digit in text[..colon])
        {
            if (!char.IsAsciiHexDigitLower(digit))
            {
                return false;
            }
        }

        var kind = text[(colon + 1)..];
        return kind[0] is '[' or '{' or '"'
            || (
                kind.Length > 1
                && kind[0] is >= 'A' and <= 'Z'
                && (kind[1] is '[' or '{' or '"' || HasLength(kind[1..]))
            );
    }

    // "1f4," and not the rest of a word: "10:Tech" is a label.
    private static bool HasLength(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExcept(LengthDigits);
        return digits > 0 && text[digits] == ',';
    }
}

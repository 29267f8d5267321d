using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Hardware addresses of network devices: six pairs of hex digits (IEEE 802, EUI-48).</summary>
internal sealed class MacAddressDetector : IDetector
{
    private const int Length = 17;
    private const int BareLength = 12;

    private static readonly Rule Mac = new(
        "mac-address",
        Severity.Block,
        "A device's hardware address (MAC)",
        "Remove the address: it tells one device from all others."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Mac];

    public FragmentTraits Needs => FragmentTraits.Digit;

    public FragmentTraits NeedsOneOf => FragmentTraits.Colon | FragmentTraits.LongRun;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("seen a4:5e:60:c2:1f:0b nearby", "a4:5e:60:c2:1f:0b"),
        Example.Finds("A4-5E-60-C2-1F-0B", "A4-5E-60-C2-1F-0B"),
        Example.Finds("a45e60c21f0b", "a45e60c21f0b") with
        {
            Key = "bssid",
        },
        Example.Finds("10:20:30:40:50:60", "10:20:30:40:50:60") with
        {
            Key = "macAddress",
        },
        Example.Ignores("10:20:30:40:50:60"),
        Example.Ignores("a45e60c21f0b"),
        Example.Ignores("00:00:00:00:00:00"),
        Example.Ignores("a4:5e:60:c2:1f:0b:77:12:9c:d4"),
        Example.Ignores("6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 2; from < text.Length; )
        {
            var next = text[from..].IndexOfAny(':', '-');
            if (next < 0)
            {
                break;
            }

            var at = from + next;
            from = at + 1;
            if (IsAddress(text, at - 2) && (HasHexLetter(text.Slice(at - 2, Length)) || IsTold(fragment)))
            {
                Report(at - 2, Length, fragment, context);
                from = at + Length - 2;
            }
        }

        if (text.Length == BareLength && text.ContainsAnyInRange('0', '9') && IsHex(text) && IsTold(fragment))
        {
            Report(0, BareLength, fragment, context);
        }
    }

    // hh:hh:hh:hh:hh:hh, one kind of separator, and neither a longer fingerprint nor part of a word.
    private static bool IsAddress(ReadOnlySpan<char> text, int start)
    {
        if (start + Length > text.Length)
        {
            return false;
        }

        var separator = text[start + 2];
        for (var i = 0; i < Length; i++)
        {
            var isRight = i % 3 == 2 ? text[start + i] == separator : char.IsAsciiHexDigit(text[start + i]);
            if (!isRight)
            {
                return false;
            }
        }

        var isFree =
            (start == 0 || !IsJoined(text[start - 1]))
            && (start + Length == text.Length || !IsJoined(text[start + Length]));
        return isFree && text.Slice(start, Length).IndexOfAnyExcept('0', separator) >= 0;
    }

    private static bool IsJoined(char character) => char.IsLetterOrDigit(character) || character is ':' or '-';

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasHexLetter(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('a', 'f') || text.ContainsAnyInRange('A', 'F');

    private static bool IsTold(Fragment fragment) => Surroundings.OfKey(fragment).HasFlag(Topic.Mac);

    private static void Report(int start, int length, Fragment fragment, DetectionContext context)
    {
        var value = fragment.Text.Substring(start, length);
        var canonical = value.Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);
        context.Report(
            new Detected(Mac, fragment, start, length)
            {
                Canonical = canonical.ToUpperInvariant(),
                Excerpt = Mask.Number(value),
                Severity = canonical.All(character => character is 'f' or 'F') ? Severity.Info : null,
            }
        );
    }
}

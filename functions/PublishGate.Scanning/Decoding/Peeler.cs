using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Decoding;

/// <summary>Takes encodings off fragments, one layer after another, until plain text is left.</summary>
internal static class Peeler
{
    private const int ShortestEncoded = 5;

    // The first that fits opens a fragment; what it yields goes through the list again.
    private static readonly IEncoding[] Encodings =
    [
        new DataUriEncoding(),
        new SourceFileEncoding(),
        new MarkupEncoding(),
        new JsonEncoding(),
        new FlightRowEncoding(),
        new JsonPieceEncoding(),
        new UrlEncoding(),
        new PercentEncoding(),
        new CharacterReferenceEncoding(),
        new EscapeEncoding(),
        new QuotedPrintableEncoding(),
        new HexEncoding(),
        new Base64Encoding(),
        new DisguisedEncoding(),
    ];

    private static readonly (FragmentTraits OneOf, IEncoding Encoding)[] ByTraits =
    [
        .. Encodings.Select(encoding => (encoding.OneOf, encoding)),
    ];

    private static readonly FragmentTraits Any = Encodings.Aggregate(
        FragmentTraits.None,
        (traits, encoding) => traits | encoding.OneOf
    );

    /// <summary>Peels the fragments from <paramref name="first"/> on, and what comes out of them.</summary>
    /// <exception cref="LimitReachedException">The artifact has expanded to more than it may.</exception>
    public static void Peel(Reading reading, int first)
    {
        for (var i = first; i < reading.Fragments.Count; i++)
        {
            var fragment = reading.Fragments[i];
            if (
                fragment.Text.Length >= ShortestEncoded
                && fragment.Form != FragmentForm.Number
                && (fragment.Traits & Any) != FragmentTraits.None
            )
            {
                Peel(fragment, reading);
            }
        }
    }

    private static void Peel(Fragment fragment, Reading reading)
    {
        var traits = fragment.Traits;
        foreach (var (oneOf, encoding) in ByTraits)
        {
            if ((traits & oneOf) == FragmentTraits.None || !encoding.Suits(fragment))
            {
                continue;
            }

            if (fragment.Depth >= reading.Limits.Depth)
            {
                var limit = $"more than {reading.Limits.Depth} encodings inside one another";
                reading.Add(Gap.LimitReached(fragment.Place.ToString(), limit));
                return;
            }

            if (encoding.TryOpen(fragment, reading))
            {
                reading.CountExpanded(fragment.Text.Length, fragment.Place);
                return;
            }
        }
    }
}

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

    private static readonly TraitChoice<IEncoding> ByTraits = new(
        Encodings,
        (encoding, traits) => (traits & encoding.OneOf) != FragmentTraits.None
    );

    /// <summary>Peels some fragments, and what comes out of them.</summary>
    /// <param name="fragments">The fragments.</param>
    /// <param name="reading">Takes what comes out of them.</param>
    /// <exception cref="LimitReachedException">The artifact has expanded to more than it may.</exception>
    public static void Peel(IReadOnlyList<Fragment> fragments, Reading reading)
    {
        var yielded = reading.Fragments.Count;
        foreach (var fragment in fragments)
        {
            PeelAny(fragment, reading);
        }

        for (var i = yielded; i < reading.Fragments.Count; i++)
        {
            PeelAny(reading.Fragments[i], reading);
        }
    }

    private static void PeelAny(Fragment fragment, Reading reading)
    {
        if (fragment.Text.Length >= ShortestEncoded && fragment.Form != FragmentForm.Number)
        {
            Peel(fragment, reading);
        }
    }

    private static void Peel(Fragment fragment, Reading reading)
    {
        foreach (var encoding in ByTraits.For(fragment.Traits))
        {
            if (!encoding.Suits(fragment))
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

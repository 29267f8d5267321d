using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection;

/// <summary>Tells which detectors could find anything in a fragment; most fragments concern few of them.</summary>
/// <remarks>Thread-safe. Texts have few combinations of traits, so what was chosen for one is kept for the next.</remarks>
internal static class DetectorChoice
{
    private const int KeptBits = 10;
    private const uint Multiplier = 2654435761;

    private static readonly Kept?[] Choices = new Kept?[1 << KeptBits];

    /// <summary>Lets the detectors that the fragment concerns look at it, in the order of <see cref="Detectors.All"/>.</summary>
    public static void Detect(Fragment fragment, DetectionContext context)
    {
        foreach (var (clue, detect) in For(fragment.Traits))
        {
            if (clue == Clue.None || (fragment.Clues & clue) != Clue.None)
            {
                detect(fragment, context);
            }
        }
    }

    /// <summary>The detector asks for nothing that the fragment lacks.</summary>
    public static bool Concerns(Fragment fragment, IDetector detector) =>
        Fits(detector, fragment.Traits)
        && (detector.NeedsClue == Clue.None || (fragment.Clues & detector.NeedsClue) != Clue.None);

    private static Chosen[] For(FragmentTraits traits)
    {
        ref var place = ref Choices[unchecked((uint)traits * Multiplier) >> (32 - KeptBits)];
        var kept = place;
        if (kept is null || kept.Traits != traits)
        {
            place = kept = new Kept(traits, Choose(traits));
        }

        return kept.Chosen;
    }

    private static Chosen[] Choose(FragmentTraits traits) =>
        [
            .. Detectors
                .All.Where(detector => Fits(detector, traits))
                .Select(detector => new Chosen(detector.NeedsClue, detector.Detect)),
        ];

    private static bool Fits(IDetector detector, FragmentTraits traits) =>
        (traits & detector.Needs) == detector.Needs
        && (detector.NeedsOneOf == FragmentTraits.None || (traits & detector.NeedsOneOf) != FragmentTraits.None);

    private readonly record struct Chosen(Clue Clue, Action<Fragment, DetectionContext> Detect);

    private sealed record Kept(FragmentTraits Traits, Chosen[] Chosen);
}

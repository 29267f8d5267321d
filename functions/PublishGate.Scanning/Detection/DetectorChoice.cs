using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection;

/// <summary>Tells which detectors could find anything in a fragment; most fragments concern few of them.</summary>
internal static class DetectorChoice
{
    private static readonly TraitChoice<(IDetector Detector, Clue Clue)> ByTraits = new(
        [.. Detectors.All.Select(detector => (detector, detector.NeedsClue))],
        static (each, traits) => Fits(each.Detector, traits)
    );

    /// <summary>Lets the detectors that the fragment concerns look at it, in the order of <see cref="Detectors.All"/>.</summary>
    public static void Detect(Fragment fragment, DetectionContext context)
    {
        foreach (var (detector, clue) in ByTraits.For(fragment.Traits))
        {
            if (HasClue(fragment, clue))
            {
                detector.Detect(fragment, context);
            }
        }
    }

    /// <summary>The detector asks for nothing that the fragment lacks.</summary>
    public static bool Concerns(Fragment fragment, IDetector detector) =>
        Fits(detector, fragment.Traits) && HasClue(fragment, detector.NeedsClue);

    private static bool HasClue(Fragment fragment, Clue clue) =>
        clue == Clue.None || (fragment.Clues & clue) != Clue.None;

    private static bool Fits(IDetector detector, FragmentTraits traits) =>
        (traits & detector.Needs) == detector.Needs
        && (detector.NeedsOneOf == FragmentTraits.None || (traits & detector.NeedsOneOf) != FragmentTraits.None);
}

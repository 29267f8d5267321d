using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection;

/// <summary>Finds one kind of thing in fragments. One file each, with its examples beside it.</summary>
/// <remarks>Stateless and shared between threads; bounded in time for any text (no backtracking).</remarks>
public interface IDetector
{
    /// <summary>The rules that it reports.</summary>
    IReadOnlyList<Rule> Rules { get; }

    /// <summary>Traits without which a fragment cannot match; <see cref="FragmentTraits.None"/> to see every fragment.</summary>
    FragmentTraits Needs { get; }

    /// <summary>Traits of which a fragment must have at least one to match; <see cref="FragmentTraits.None"/> if it need not.</summary>
    FragmentTraits NeedsOneOf => FragmentTraits.None;

    /// <summary>The clue without which a fragment cannot match; <see cref="Clue.None"/> if it can.</summary>
    Clue NeedsClue => Clue.None;

    /// <summary>Texts that must and must not match; run by the tests.</summary>
    IReadOnlyList<Example> Examples { get; }

    /// <summary>Reports what it finds in one fragment.</summary>
    void Detect(Fragment fragment, DetectionContext context);
}

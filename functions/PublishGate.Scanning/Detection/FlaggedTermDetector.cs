using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Finds the terms that the policy flags, wherever they stand.</summary>
internal sealed class FlaggedTermDetector : IDetector
{
    private static readonly Rule Rule = new(
        "flagged-term",
        Severity.Block,
        "A term that your policy flags",
        "Remove the term, or ask the policy's owner."
    )
    {
        EvenIfVisible = true,
    };

    public IReadOnlyList<Rule> Rules => [Rule];

    public FragmentTraits Needs => FragmentTraits.None;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("Operation NIGHTINGALE is on", "NIGHTINGALE") with
        {
            Policy = Flagging("Nightingale"),
        },
        Example.Finds("дело «СОЛОВЬЯ»", "СОЛОВЬЯ") with
        {
            Policy = Flagging("соловья"),
        },
        Example.Finds("the cafe\u0301 is closed", "cafe\u0301") with
        {
            Policy = Flagging("café"),
        },
        Example.Finds("请联系夜莺行动组", "夜莺") with
        {
            Policy = Flagging("夜莺"),
        },
        Example.Ignores("the annual report") with
        {
            Policy = Flagging("Ann"),
        },
        Example.Finds("the annual report by Ann", "Ann") with
        {
            Policy = Flagging("Ann"),
        },
        Example.Ignores("Operation Nightingale is on"),
        Example.Ignores("a bird in the night") with
        {
            Policy = Flagging("Nightingale"),
        },
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var terms = context.Policy.Terms;
        if (terms.IsEmpty)
        {
            return;
        }

        for (var start = 0; terms.Next(fragment.Text, start) is var (at, length, entry); start = at + length)
        {
            context.Report(
                new Detected(Rule, fragment, at, length)
                {
                    Canonical = entry.Term.ToUpperInvariant(),
                    Excerpt = Mask.Words(fragment.Text.Substring(at, length)),
                    Severity = entry.Severity,
                }
            );
        }
    }

    private static Policy Flagging(string term) =>
        new()
        {
            Flagged =
            [
                new FlagEntry
                {
                    Line = 1,
                    Term = term,
                    Severity = Severity.Block,
                },
            ],
        };
}

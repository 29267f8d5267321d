using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Locations;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Places on the map in words and on grids: three-word addresses, MGRS, UTM.</summary>
internal sealed class PlaceCodeDetector : IDetector
{
    /// <summary>The rule is that of <see cref="CoordinateDetector"/>.</summary>
    public IReadOnlyList<Rule> Rules { get; } = [];

    public FragmentTraits Needs => FragmentTraits.Letters;

    public FragmentTraits NeedsOneOf => FragmentTraits.Point | FragmentTraits.Digits;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("her flat is at ///filled.count.soap", "filled.count.soap"),
        Example.Finds("https://w3w.co/filled.count.soap", "filled.count.soap"),
        Example.Finds("https://what3words.com/löffel.gabel.messer", "löffel.gabel.messer"),
        Example.Finds("filled.count.soap", "filled.count.soap") with
        {
            Key = "what3words",
        },
        Example.Finds("meet at MGRS 36U UA 23456 78901 on Friday", "36U UA 23456 78901"),
        Example.Finds("37UDB1234567890", "37UDB1234567890") with
        {
            Key = "mgrs",
        },
        Example.Finds("36U 323456 5378901", "36U 323456 5378901") with
        {
            Key = "utm",
        },
        Example.Finds("the flat: TQ 30034 80381, second floor", "TQ 30034 80381") with
        {
            Channel = Reports.Channel.HtmlComment,
        },
        Example.Ignores("the flat: TQ 30034 80381, second floor"),
        Example.Ignores("filled.count.soap"),
        Example.Ignores("webpack:///./src/app.module.main"),
        Example.Ignores("file:///some.path.here"),
        Example.Ignores("/// jquery.module.js"),
        Example.Ignores("https://w3w.co/filled.count.soap.html"),
        Example.Ignores("37UDB1234567890"),
        Example.Ignores("spring2026") with
        {
            Key = "utm_campaign",
        },
        Example.Ignores("UTM 12 campaigns"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        if (fragment.Form is FragmentForm.Number || Surroundings.OfKey(fragment).HasFlag(Topic.Drawing))
        {
            return;
        }

        if ((ThreeWords.In(fragment) ?? GridReferences.In(fragment)) is var (start, end))
        {
            Report(fragment, start, end, context);
        }
    }

    private static void Report(Fragment fragment, int start, int end, DetectionContext context)
    {
        var value = fragment.Text[start..end];
        var isVenue = PublishedContacts.IsOfVenue(fragment) || PublishedContacts.Holds(fragment);
        context.Report(
            new Detected(CoordinateDetector.Coordinates, fragment, start, end - start)
            {
                Canonical = value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
                Excerpt = Mask.Words(value),
                Severity = isVenue ? Severity.Warn : null,
                Because = isVenue ? "it is a place that anyone may visit, by the keys around it" : null,
            }
        );
    }
}

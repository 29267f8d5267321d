using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class DetectorExamplesTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var detector in Detectors.All)
        {
            for (var i = 0; i < detector.Examples.Count; i++)
            {
                data.Add(detector.GetType().Name, i);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Detect_Example_FindsWhatItMustAndNothingElse(string detectorName, int index)
    {
        var detector = Detectors.All.Single(candidate => candidate.GetType().Name == detectorName);
        var example = detector.Examples[index];

        var found = Detect(detector, example);

        if (example.Match is null)
        {
            Assert.DoesNotContain(found, detected => detected.Fragment.Key == example.Key);
        }
        else
        {
            var detected = Assert.Single(found, detected => detected.Value == example.Match);
            Assert.Equal(example.Severity ?? detected.Rule.Severity, detected.Severity ?? detected.Rule.Severity);
            Assert.DoesNotContain(example.Match, detected.Excerpt, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void All_EveryDetector_HasExamplesOfBothKinds()
    {
        foreach (var detector in Detectors.All)
        {
            Assert.Contains(detector.Examples, example => example.Match is not null);
            Assert.Contains(detector.Examples, example => example.Match is null);
        }
    }

    private static List<Detected> Detect(IDetector detector, Example example)
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new Content.MemoryContent(default) },
            Language = example.Language,
        };
        var scope = new FragmentScope(null, null);
        foreach (var (key, text) in example.Beside)
        {
            reading.Add(Make(example, key, text, scope));
        }

        var fragment = Make(example, example.Key, example.Text, scope);
        reading.Add(fragment);
        var context = new DetectionContext(example.Policy, reading);
        // As the scanner decides: a detector that says it needs too much would never be asked.
        foreach (var each in reading.Fragments.Where(each => DetectorChoice.Concerns(each, detector)))
        {
            detector.Detect(each, context);
        }

        return [.. context.Detections];
    }

    private static Fragment Make(Example example, string? key, string text, FragmentScope scope) =>
        new()
        {
            Channel = example.Channel,
            Place = Place.Whole,
            Text = text,
            Key = key,
            Kind = example.Kind,
            Scope = scope,
            Origin = Origin.None,
            Form = example.Channel is Channel.HtmlComment or Channel.ScriptComment
                ? FragmentForm.Comment
                : FragmentForm.Text,
        };
}

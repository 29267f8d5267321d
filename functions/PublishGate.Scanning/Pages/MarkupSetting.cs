using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Markup and where it stands: a page, or markup inside a string of one.</summary>
/// <param name="Reading">Takes the fragments.</param>
/// <param name="Text">The source.</param>
/// <param name="Origin">The origin of <paramref name="Text"/>.</param>
internal sealed record MarkupSetting(Reading Reading, string Text, Origin Origin)
{
    /// <summary>The place of the string that the markup is; null for a page.</summary>
    public Place? Around { get; init; }

    /// <summary>The channel of the string that the markup is; null for a page, whose parts have their own.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The way to a page that is embedded in another artifact.</summary>
    public Place? Inside { get; init; }

    public string? Key { get; init; }

    public FragmentScope? Scope { get; init; }

    /// <summary>How the text between the tags is written: what somebody commented out is still of the comment.</summary>
    public FragmentForm Form { get; init; } = FragmentForm.Text;

    public int Depth { get; init; }

    public bool IsPage => Around is null;

    /// <summary>The page uses what the markup refers to: it is the page itself, or a frame or template of it.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The address that relative ones are relative to, if the page names one.</summary>
    public string? Base { get; set; }

    public Place At(string words) => (Around?.Then("→") ?? Inside)?.Then(words) ?? Place.Of(words);

    public Place At(Func<string> words) => (Around?.Then("→") ?? Inside)?.Then(words) ?? Place.Of(words);

    /// <summary>Takes a fragment in.</summary>
    public void Add(
        Channel channel,
        Place place,
        (string Text, Origin Origin) content,
        string? key = null,
        FragmentScope? scope = null,
        FragmentForm form = FragmentForm.Text,
        bool visible = false,
        bool inSight = false
    ) =>
        Reading.Add(
            new Fragment
            {
                Channel = Channel ?? channel,
                Place = place,
                Text = content.Text,
                Origin = content.Origin,
                Form = form,
                Key = key ?? Key,
                Scope = scope ?? Scope,
                Visible = visible && IsPage,
                InSight = inSight && IsPage,
                Depth = Depth,
            }
        );
}

using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>Tells the contacts that readers are meant to use although no text shows them.</summary>
internal static class Reachable
{
    private static readonly string[] Samples =
    [
        "placeholder",
        "example",
        "sample",
        "pattern",
        "mask",
        "format",
        "hint",
    ];

    private const int WordsBefore = 32;
    private static readonly SearchValues<string> SampleWords = SearchValues.Create(
        [
            "format",
            "формат",
            "e.g.",
            "for example",
            "such as",
            "например",
            "наприклад",
            "z.b.",
            "z. b.",
            "zum beispiel",
            "par exemple",
            "p. ex.",
            "por ejemplo",
            "p. ej.",
            "por exemplo",
            "per esempio",
            "na przykład",
            "np. ",
            "örneğin",
            "مثلا",
            "مثال",
            "例如",
            "例：",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly string[] Schemes =
    [
        "tel:",
        "callto:",
        "sms:",
        "whatsapp:",
        "viber:",
        "https://wa.me/",
        "https://api.whatsapp.com/send",
    ];

    /// <summary>A link that readers see and that calls or writes to someone: a "Call us" button.</summary>
    public static bool IsCallLink(Fragment fragment)
    {
        if (fragment is not { InSight: true, Form: FragmentForm.Url, Channel: Channel.Url, Key: "href" })
        {
            return false;
        }

        var address = fragment.Text.AsSpan().TrimStart();
        foreach (var scheme in Schemes)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value of a field that readers see filled in.</summary>
    public static bool IsShownValue(Fragment fragment) =>
        fragment is { InSight: true, Channel: Channel.Attribute, Form: FragmentForm.Text };

    /// <summary>Folded text that speaks of nobody: readers who open it meet a desk's contact, not a person's.</summary>
    public static bool IsFoldedContact(Fragment fragment, DetectionContext context) =>
        fragment is { InSight: true, Channel: Channel.HiddenElement, Form: FragmentForm.Text }
        && context.PeopleIn(fragment).Count == 0;

    /// <summary>Hidden text of the page that speaks of a desk or an imprint, and of nobody.</summary>
    public static bool IsDesk(Fragment fragment, DetectionContext context) =>
        fragment is { Channel: Channel.HiddenElement or Channel.Template or Channel.Noscript, Form: FragmentForm.Text }
        && context.WordsOf(fragment).TellDesk
        && context.PeopleIn(fragment).Count == 0;

    /// <summary>The key says that the value only shows how to write one: <c>placeholder</c>, <c>phoneExample</c>.</summary>
    public static bool IsSample(Fragment fragment) =>
        fragment.Key is { } key
        && Array.Exists(Samples, each => key.Contains(each, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words before it say that the value only shows how to write one: "in the format +7 …".</summary>
    public static bool IsSample(Fragment fragment, int start) =>
        IsSample(fragment)
        || (
            fragment.Form == FragmentForm.Text
            && fragment.Text.AsSpan(Math.Max(0, start - WordsBefore)..start).ContainsAny(SampleWords)
        );
}

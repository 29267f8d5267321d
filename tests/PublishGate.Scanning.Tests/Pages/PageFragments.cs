using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Reads a page and tells what came out of it.</summary>
internal static class PageFragments
{
    public static Reading Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    public static Reading Read(byte[] bytes)
    {
        var reading = new Reading(ScanLimits.Default, CancellationToken.None)
        {
            Current = new EmbeddedArtifact { Content = new MemoryContent(bytes), Name = "page.html" },
        };
        new PageReader().Read(reading);
        return reading;
    }

    /// <summary>The page cut into tokens.</summary>
    public static List<PageToken> TokensOf(string page)
    {
        var markup = new MarkupSetting(Read([]), page, Origin.None);
        return new MarkupLexer(markup, new TagParser(markup)).OfPage([]);
    }

    public static Fragment Single(this Reading reading, Channel channel, string text) =>
        Assert.Single(reading.Fragments, fragment => fragment.Channel == channel && fragment.Text == text);

    /// <summary>The bytes that a fragment's text comes from.</summary>
    public static string Source(this Fragment fragment, string html)
    {
        var at = fragment.Origin.Locate(0, fragment.Text.Length)!.Value;
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(html), (int)at.Offset, (int)at.Length);
    }
}

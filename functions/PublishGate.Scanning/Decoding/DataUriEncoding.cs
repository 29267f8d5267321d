using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Decoding;

/// <summary>A file inside an address: <c>data:image/png;base64,…</c>.</summary>
/// <remarks>RFC 2397: <c>data:[mediatype][;parameters][;base64],data</c>.</remarks>
internal sealed class DataUriEncoding : IEncoding
{
    private const int LongestHeader = 256;

    public FragmentTraits OneOf => FragmentTraits.Colon;

    public bool Suits(Fragment fragment)
    {
        var text = fragment.Text.AsSpan().TrimStart();
        return text.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && text[..Math.Min(text.Length, LongestHeader)].Contains(',');
    }

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var text = fragment.Text;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var header = text[..comma].Trim().ToLowerInvariant();
        if (header.AsSpan().ContainsAny(" \n<\"{"))
        {
            return false;
        }

        var (payload, _) = PercentEncoding.Decode(text, comma + 1, text.Length, Origin.None, plusIsSpace: false);
        var isBase64 = header.EndsWith("base64", StringComparison.Ordinal);
        if (isBase64 && Base64Text.Decode(payload) is { } bytes)
        {
            reading.CountExpanded(bytes.Length, fragment.Place);
            fragment.IsOpened = true;
            Add(fragment, reading, header, bytes);
            return true;
        }

        if (isBase64)
        {
            return false;
        }

        var (plain, origin) = PercentEncoding.Decode(text, comma + 1, text.Length, fragment.Origin, plusIsSpace: false);
        AddText(fragment, reading, plain, origin);
        fragment.IsOpened = true;
        return true;
    }

    private static void Add(Fragment fragment, Reading reading, string header, byte[] bytes)
    {
        var place = fragment.Place.Then("→ data:");
        var origin = new EncodedRun(fragment.Origin, 0, fragment.Text.Length);
        if (ReadableText.Decode(bytes) is { } text)
        {
            AddText(fragment, reading, text, origin);
        }
        else if (WebFont.Is(bytes))
        {
            foreach (var part in WebFont.Read(reading, bytes, place))
            {
                reading.AddLayer(fragment, part, origin, place, form: FragmentForm.Text);
            }
        }
        else if (header.Contains("font", StringComparison.Ordinal) || IsFont(bytes))
        {
            // A font's names of its makers are not of the page's people; what reads as text is examined all the same.
            foreach (var run in Media.ReadableRuns.Find(bytes))
            {
                reading.AddLayer(fragment, run.Text, origin, place, form: FragmentForm.Text);
            }
        }
        else if (bytes.Length > 0)
        {
            var artifact = new EmbeddedArtifact
            {
                Content = new MemoryContent(bytes),
                Place = place,
                Origin = origin,
            };
            reading.Embed(artifact);
        }
    }

    // What the address is called (href, src) says nothing about what is inside; a member of data does.
    private static void AddText(Fragment fragment, Reading reading, string text, Origin origin) =>
        reading.Add(
            new Fragment
            {
                Channel = fragment.Channel is Channel.Url or Channel.Link ? Channel.DataUri : fragment.Channel,
                Place = fragment.Place.Then("→ data:"),
                Text = text,
                Origin = origin,
                Key = fragment.Channel is Channel.Url or Channel.Link ? null : fragment.Key,
                Scope = fragment.Scope,
                Kind = fragment.Kind,
                Visible = fragment.Visible,
                Depth = fragment.Depth + 1,
            }
        );

    private static bool IsFont(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("OTTO"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]);
}

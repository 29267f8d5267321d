using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media;

/// <summary>Turns what a block holds into fragments.</summary>
internal static class MetadataFragments
{
    private const int FragmentLength = 500;

    /// <summary>One value of one tag: the whole of <paramref name="block"/>.</summary>
    /// <param name="block">The value's bytes and place.</param>
    /// <param name="channel">How it ships.</param>
    /// <param name="name">The tag's name, in the words of its format.</param>
    /// <param name="text">The value in readable form; nothing is added if it is empty.</param>
    /// <param name="kind">What the tag tells; null to judge by name and value.</param>
    /// <param name="scope">The block that it is a member of.</param>
    public static void AddValue(
        this Reading reading,
        MediaBlock block,
        Channel channel,
        string name,
        string text,
        MetadataKind? kind = null,
        FragmentScope? scope = null
    )
    {
        var clean = MetadataText.Clean(text);
        if (clean.Length == 0)
        {
            return;
        }

        var what = kind ?? TagMeaning.Of(name, clean);
        reading.Add(
            new Fragment
            {
                Channel = channel,
                Place = block.Place,
                Text = clean,
                Origin = block.Range(0, block.Length),
                Key = name,
                Kind = what,
                Scope = scope,
                Form = TagMeaning.IsNumeric(clean) ? FragmentForm.Number : FragmentForm.Text,
            }
        );
    }

    /// <summary>A name that the content gives to a value, where it may tell something itself.</summary>
    public static void AddName(this Reading reading, MediaBlock block, Channel channel, string name)
    {
        if (Place.SafeName(name) != name)
        {
            reading.Add(
                new Fragment
                {
                    Channel = channel,
                    Place = block.Place,
                    Text = name,
                    Origin = block.Range(0, block.Length),
                    Form = FragmentForm.Name,
                }
            );
        }
    }

    /// <summary>What reads as text in a block whose structure nobody knows; its size if nothing does.</summary>
    public static void AddUnknown(this Reading reading, MediaBlock block, Channel channel)
    {
        var packet = block.Load(reading).Span.IndexOf("<x:xmpmeta"u8);
        if (packet >= 0)
        {
            XmpPacket.Read(reading, block.Slice(packet).Then("XMP"));
        }

        if (!reading.AddReadable(block, channel) && block.Length > 0)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{block.Length} bytes that do not read as text");
            reading.AddValue(block, channel, "unknown", size, MetadataKind.Unknown);
        }
    }

    /// <summary>Numbers of known meaning: nothing, unless a text that chance cannot make stands in their place.</summary>
    public static void AddSentences(this Reading reading, MediaBlock block, Channel channel)
    {
        foreach (var run in ReadableRuns.FindSentences(block.Load(reading).Span))
        {
            var text = block.Slice(run.Offset, run.Length).Then("text");
            reading.AddValue(text, channel, "text", run.Text, MetadataKind.Unknown);
        }
    }

    /// <summary>What reads as text in a block, several runs to a fragment.</summary>
    /// <returns>Whether anything does.</returns>
    public static bool AddReadable(this Reading reading, MediaBlock block, Channel channel)
    {
        var runs = ReadableRuns.Find(block.Load(reading).Span);
        for (var first = 0; first < runs.Count; )
        {
            var count = 1;
            var length = runs[first].Text.Length;
            while (first + count < runs.Count && length + runs[first + count].Text.Length < FragmentLength)
            {
                length += runs[first + count].Text.Length + 1;
                count++;
            }

            var text = string.Join('\n', runs.GetRange(first, count).Select(run => run.Text));
            var end = runs.GetRange(first, count).Max(run => run.Offset + run.Length);
            var part = block.Slice(runs[first].Offset, Math.Max(0, end - runs[first].Offset));
            reading.AddValue(part.Then("text"), channel, "text", text, MetadataKind.Unknown);
            first += count;
        }

        return runs.Count > 0;
    }
}

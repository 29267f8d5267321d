using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Macros ([MS-OVBA]): their source is read, their compiled form is a gap.</summary>
internal static class Macros
{
    private static ReadOnlySpan<byte> FirstLine => "\0Attribut"u8;

    public static void Read(Reading reading, CompoundStream stream)
    {
        var block = stream.Block.Loaded(reading);
        var bytes = block.Load(reading);
        var start = stream.Name == "dir" ? 0 : bytes.Span.IndexOf(FirstLine) - 3;
        if (start >= 0 && start < bytes.Length && bytes.Span[start] == 1)
        {
            var (source, isWhole) = MacroSource.Decompress(bytes.Span[start..], reading.Limits.BlockBytes);
            reading.CountExpanded(source.Length, block.Place);
            var text = block.Slice(start).Decoded(source);
            reading.AddText(text, Channel.DocumentScript, LegacyText.Decode(source));
            if (!isWhole)
            {
                reading.Add(Gap.Malformed(block.Place.ToString(), "The macro's source"));
            }

            block = block.Slice(0, start);
        }

        reading.AddReadable(block, Channel.DocumentPart);
        if (stream.Name == "_VBA_PROJECT")
        {
            reading.Add(Gap.Unsupported(block.Place.ToString(), "The compiled form of macros"));
        }
    }
}

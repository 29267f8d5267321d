using PublishGate.Scanning.Content;
using PublishGate.Scanning.Documents.Text.Structured;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Pages;
using PublishGate.Scanning.Pages.Scripts;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text;

/// <summary>Reads texts: JSON, scripts, tables, XML, contact cards, mails, and any other as the lines that they are.</summary>
internal sealed class TextFileReader : IFormatReader
{
    public string? Recognise(ReadOnlySpan<byte> head, string? name) => TextTypes.Of(head, name)?.MediaType;

    public void Read(Reading reading)
    {
        var current = reading.Current;
        var kind = TextTypes.Of(current.Content.ReadUpTo(0, IFormatReader.HeadBytes), current.Name)?.Kind;
        switch (kind)
        {
            case TextKind.Table:
                new DelimitedTable(reading).Read();
                return;
            // What programs write beside a picture that has no room for it.
            case TextKind.Xmp:
                XmpPacket.Read(reading, MediaBlock.Whole(reading, "XMP"));
                return;
        }

        var length = current.Content.Length;
        if (length > reading.Limits.TextBytes)
        {
            var limit = $"a text of more than {reading.Limits.TextBytes} bytes";
            reading.Add(Gap.LimitReached(current.At("text").ToString(), limit));
        }

        var bytes = current.Content.ReadUpTo(0, reading.Limits.TextBytes);
        if (bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && bytes.AsSpan().Contains((byte)0))
        {
            reading.Add(Gap.Malformed(current.At("text").ToString(), "The text"));
        }

        if (kind == TextKind.Markup)
        {
            new MarkupPart(reading, MediaBlock.Whole(reading, "XML")).Read();
            return;
        }

        var source = PageEncoding.Decode(bytes);
        var isOwnFile = current is { Origin: null, StoredAt: null };
        var text = new TextFile(reading, source.Text, isOwnFile ? new TextOrigin(source, 0) : current.Range(0, length));
        Read(text, kind ?? TextKind.Plain);
    }

    private static void Read(TextFile text, TextKind kind)
    {
        switch (kind)
        {
            case TextKind.Json:
                var json = new ScriptSetting(text.Reading.Current.At("$"))
                {
                    Data = Channel.StructuredData,
                    Literals = Channel.StructuredData,
                };
                ScriptReader.Read(text.Reading, text.Text, 0, text.Text.Length, text.Origin, json);
                if (!JsonEnd.IsReached(text.Text))
                {
                    text.Reading.Add(Gap.Truncated(text.Reading.Current.At("$").ToString(), "The JSON text"));
                }

                break;
            case TextKind.Script:
                var script = new ScriptSetting(text.Reading.Current.At("script"));
                ScriptReader.Read(text.Reading, text.Text, 0, text.Text.Length, text.Origin, script);
                break;
            case TextKind.Card:
                ContactCard.Read(text);
                break;
            case TextKind.Mail:
                MailMessage.Read(text);
                break;
            case TextKind.Plain or TextKind.Markup or TextKind.Table or TextKind.Xmp:
                PlainLines.Read(text, 0);
                break;
        }
    }
}

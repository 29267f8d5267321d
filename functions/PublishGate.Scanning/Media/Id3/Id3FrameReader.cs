using System.Buffers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Id3;

/// <summary>Reads what one frame holds.</summary>
/// <remarks>Source: id3v2.4.0-frames section 4, id3v2.3.0 and id3v2-00 for frames that it dropped.</remarks>
internal sealed class Id3FrameReader(MetadataSink sink)
{
    // A frame id is of capitals and digits; a space ends 2.2 ids that were put into later versions.
    public static readonly SearchValues<byte> IdCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 "u8
    );

    public void Read(string id, Block data)
    {
        if (data.Bytes.IsEmpty)
        {
            return;
        }

        switch (id)
        {
            case "TXXX" or "TXX" or "WXXX" or "WXX":
                ReadUserText(id, data);
                break;
            case "COMM" or "COM" or "USLT" or "ULT":
                ReadComment(id, data);
                break;
            case "USER":
                sink.Text(id, Id3Text.ReadAll(data.Slice(4).Span, data.Span[0]), Id3Names.KindOf(id), data);
                break;
            case "SYLT" or "SLT":
                ReadSynchronisedText(id, data);
                break;
            case "APIC" or "PIC":
                ReadPicture(id, data);
                break;
            case "GEOB" or "GEO":
                ReadObject(id, data);
                break;
            case "PRIV" or "UFID" or "UFI" or "AENC" or "CRA" or "ENCR" or "GRID" or "LINK" or "LNK" or "CRM":
                ReadOwned(id, data);
                break;
            case "OWNE":
                // Encoding 1, price and zero, date 8, seller.
                ReadFields(id, data, [Latin("price"), Raw("date", 8), Encoded("seller")]);
                break;
            case "COMR":
                // Encoding 1, price, date 8, contact, received as 1, seller, description, media type, logo.
                ReadFields(
                    id,
                    data,
                    [
                        Latin("price"),
                        Raw("date", 8),
                        Latin("contact"),
                        Raw("", 1),
                        Encoded("seller"),
                        Encoded("description"),
                        Latin("type"),
                    ]
                );
                break;
            case "POPM" or "POP":
                sink.Text(id, Id3Text.ReadTerminated(data.Span, 0).Text, Id3Names.KindOf(id), data);
                break;
            case "MCDI" or "MCI":
                sink.Unnamed(id, data, kind: MetadataKind.LinkId);
                break;
            default:
                ReadOther(id, data);
                break;
        }
    }

    private void ReadOther(string id, Block data)
    {
        switch (id[0])
        {
            case 'T' when data.Span[0] <= 3:
            case 'I' or 'G' or 'M' when id is "IPLS" or "IPL" or "GRP1" or "MVNM" or "MVIN":
                sink.Text(id, Id3Text.ReadAll(data.Slice(1).Span, data.Span[0]), Id3Names.KindOf(id), data);
                break;
            case 'T' or 'W':
                sink.Legacy(id, Id3Names.KindOf(id), data);
                break;
            default:
                sink.Unnamed(id, data);
                break;
        }
    }

    // Encoding 1, description, text or address.
    private void ReadUserText(string id, Block data)
    {
        var encoding = data.Span[0];
        var (name, used) = Id3Text.ReadTerminated(data.Slice(1).Span, encoding);
        var isLink = id[0] == 'W';
        var value = Id3Text.ReadAll(data.Slice(1L + used).Span, isLink ? (byte)0 : encoding);
        var kind = TagKinds.Of(name) is var named and not MetadataKind.Unknown ? named : MetadataKind.FreeText;
        sink.Text(id, value, kind, data, name, isLink ? FragmentForm.Url : FragmentForm.Text);
        sink.Text($"{id} name", name, MetadataKind.Technical, data, form: FragmentForm.Name);
    }

    // Encoding 1, language 3, description, text.
    private void ReadComment(string id, Block data)
    {
        var encoding = data.Span[0];
        var (name, used) = Id3Text.ReadTerminated(data.Slice(4).Span, encoding);
        var kind = TagKinds.Of(name) is MetadataKind.Technical ? MetadataKind.Technical : MetadataKind.FreeText;
        var text = Id3Text.ReadAll(data.Slice(4L + used).Span, encoding);
        // A comment's name is part of what its writer says: (checked by) Ada.
        var whole = name.Length > 0 && text.Length > 0 ? $"({name}) {text}" : text;
        sink.Text(LanguageOf(id, data), whole, kind, data, name.Length > 0 ? name : null, FragmentForm.Comment);
        sink.Text($"{id} name", name, MetadataKind.FreeText, data, form: FragmentForm.Name);
    }

    // Encoding 1, language 3, time format 1, content type 1, description, then texts, each followed by 4 bytes of time.
    private void ReadSynchronisedText(string id, Block data)
    {
        var encoding = data.Span[0];
        var rest = data.Slice(6).Span;
        var texts = new List<string>();
        while (!rest.IsEmpty)
        {
            var (text, used) = Id3Text.ReadTerminated(rest, encoding);
            texts.Add(text.Trim('\n'));
            rest = rest[Math.Min(rest.Length, used + (texts.Count == 1 ? 0 : 4))..];
        }

        sink.Text(LanguageOf(id, data), string.Join('\n', texts), MetadataKind.FreeText, data);
    }

    // Encoding 1, media type and zero (2.2: three characters), picture type 1, description, picture.
    private void ReadPicture(string id, Block data)
    {
        var encoding = data.Span[0];
        var isOld = id == "PIC";
        var (type, typeUsed) = isOld
            ? (LegacyText.Decode(data.Slice(1, 3).Span), 3)
            : Id3Text.ReadTerminated(data.Slice(1).Span, 0);
        var (description, used) = Id3Text.ReadTerminated(data.Slice(2L + typeUsed).Span, encoding);
        var picture = data.Slice(2L + typeUsed + used);
        sink.Text($"{id} type", type, MetadataKind.Technical, data);
        sink.Text($"{id} description", description, MetadataKind.FreeText, data);
        if (type == "-->")
        {
            sink.Legacy(id, MetadataKind.FreeText, picture);
        }
        else
        {
            sink.Embed(id, picture);
        }
    }

    // Encoding 1, media type, file name, description, file.
    private void ReadObject(string id, Block data)
    {
        var encoding = data.Span[0];
        var (type, typeUsed) = Id3Text.ReadTerminated(data.Slice(1).Span, 0);
        var (file, fileUsed) = Id3Text.ReadTerminated(data.Slice(1L + typeUsed).Span, encoding);
        var afterFile = 1L + typeUsed + fileUsed;
        var (description, used) = Id3Text.ReadTerminated(data.Slice(afterFile).Span, encoding);
        sink.Text($"{id} type", type, MetadataKind.Technical, data);
        sink.Text($"{id} file name", file, MetadataKind.FilePath, data);
        sink.Text($"{id} description", description, MetadataKind.FreeText, data);
        sink.Unnamed(id, data.Slice(afterFile + used), description.Length > 0 ? description : null);
    }

    // Owner (an address) and zero, then bytes that only the owner knows.
    private void ReadOwned(string id, Block data)
    {
        var (owner, used) = Id3Text.ReadTerminated(data.Span, 0);
        sink.Text($"{id} owner", owner, MetadataKind.Technical, data);
        var rest = data.Slice(used);
        if (owner == "XMP")
        {
            sink.Xmp($"{id} XMP", rest);
            return;
        }

        sink.Unnamed(id, rest, owner, id is "UFID" or "UFI" ? MetadataKind.LinkId : TagKinds.Of(owner));
    }

    private void ReadFields(string id, Block data, ReadOnlySpan<(string Name, int Length, bool IsEncoded)> fields)
    {
        var rest = data.Slice(1);
        foreach (var (name, length, isEncoded) in fields)
        {
            var encoding = isEncoded ? data.Span[0] : (byte)0;
            var (text, used) =
                length > 0
                    ? (LegacyText.Decode(rest.Slice(0, length).Span), length)
                    : Id3Text.ReadTerminated(rest.Span, encoding);
            sink.Text($"{id} {name}".TrimEnd(), text, MetadataKind.FreeText, data);
            rest = rest.Slice(used);
        }

        sink.Unnamed(id, rest);
    }

    private static (string Name, int Length, bool IsEncoded) Latin(string name) => (name, 0, false);

    private static (string Name, int Length, bool IsEncoded) Encoded(string name) => (name, 0, true);

    private static (string Name, int Length, bool IsEncoded) Raw(string name, int length) => (name, length, false);

    private static string LanguageOf(string id, Block data)
    {
        var language = LegacyText.Decode(data.Slice(1, 3).Span);
        return language.All(char.IsAsciiLetter) ? $"{id} ({language})" : id;
    }
}

using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.OpenXml.Binary;

/// <summary>Reads a part of a binary workbook (XLSB): what is known by its meaning, every other record for its text.</summary>
/// <remarks>Source: [MS-XLSB] 2.4. Numbers of records are those of its section 2.3.2.</remarks>
internal sealed class BinaryPart(Reading reading, MediaBlock part, PackageContext context, string partName)
{
    private const int Row = 0;
    private const int SharedString = 19;
    private const int DefinedName = 39;
    private const int RichCell = 62;
    private const int Column = 60;
    private const int Sheet = 156;
    private const int FileSharing = 548;
    private const int CommentAuthor = 632;
    private const int CommentText = 637;
    private const int AbsolutePath = 2091;
    private const int LastCell = 11;

    private readonly SheetCells _cells = new(reading, part, context, partName);
    private readonly BinaryStyles _styles = new(context);

    public void Read()
    {
        foreach (var (type, record) in BinaryRecords.Read(part, part.Load(reading)))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadRecord(type, record);
        }

        _cells.Finish();
    }

    private void ReadRecord(int type, MediaBlock record)
    {
        var data = record.Load(reading).Span;
        switch (type)
        {
            // row : 4 | format : 4 | height : 2 | … | level : 3 bits, collapsed, hidden | …
            case Row when data.Length >= 12:
                _cells.OpenRow((data[11] & 0x10) != 0);
                break;
            // first : 4 | last : 4 | width : 4 | format : 4 | hidden : 1 bit | …
            case Column when data.Length >= 17 && (data[16] & 1) != 0:
                _cells.HideColumns(ColumnAt(data), ColumnAt(data[4..]));
                break;
            case RichCell or (> Row and <= LastCell):
                ReadCell(type, record, data);
                break;
            // flags : 1 | text | runs
            case SharedString:
                var at = 1;
                var text = BinaryStrings.Read(data, ref at);
                context.Strings.Add(text);
                context.UnusedStrings.Add(text);
                Sweep(record.Slice(at));
                break;
            case Sheet:
                ReadSheet(record, data);
                break;
            case CommentAuthor:
                reading.AddAuthor(record, Channel.DocumentComment, BinaryStrings.Read(data, 0), null);
                break;
            case CommentText:
                reading.AddText(record.Then("comment"), Channel.DocumentComment, BinaryStrings.Read(data, 1));
                break;
            case AbsolutePath:
                Add(record, "absPath", BinaryStrings.Read(data, 0), MetadataKind.FilePath);
                break;
            case FileSharing:
                Add(record, "userName", Words(data), MetadataKind.Person);
                break;
            // flags : 4 | key : 1 | sheet : 4 | name | formula | comment
            case DefinedName:
                reading.AddText(
                    record.Then("defined name"),
                    Channel.DocumentPart,
                    Words(data),
                    BinaryStrings.Read(data, 9)
                );
                break;
            default:
                _styles.Read(type, data);
                Sweep(record);
                break;
        }
    }

    // column : 4 | format : 3 | flags : 1 | value
    private void ReadCell(int type, MediaBlock record, ReadOnlySpan<byte> data)
    {
        if (data.Length < BinaryCell.HeaderBytes)
        {
            return;
        }

        var column = ColumnAt(data);
        var cell = BinaryCell.Read(type, data, _cells);
        if (cell.Text.Length > 0)
        {
            var isInvisible = context.InvisibleFormats.Contains((int)(ByteOrder.Little.UInt32(data[4..]) & 0xFFFFFF));
            _cells.Add(column, $"column {column + 1}", cell.Text, cell.IsNumber, isInvisible);
        }

        // The formula, with the texts in it.
        Sweep(record.Slice(cell.Length));
    }

    // state : 4, 0 for shown | id : 4 | relationship | name
    private void ReadSheet(MediaBlock record, ReadOnlySpan<byte> data)
    {
        var at = 8;
        var id = BinaryStrings.Read(data, ref at);
        var name = BinaryStrings.Read(data, ref at);
        var isHidden = data.Length > 0 && data[0] != 0;
        if (context.Targets.TryGetValue((partName, id), out var target))
        {
            context.Sheets[target] = new SheetHeader(name, isHidden);
        }

        if (isHidden)
        {
            reading.AddText(record.Then("sheet"), Channel.HiddenSheet, name, name);
        }
        else
        {
            reading.AddVisible(record.Then("sheet"), name);
        }
    }

    private void Add(MediaBlock record, string key, string text, MetadataKind kind) =>
        reading.AddDocument(record.Then(key), Channel.DocumentProperty, text, key, kind);

    private void Sweep(MediaBlock record)
    {
        if (record.Length > 0)
        {
            reading.AddReadable(record, Channel.DocumentPart);
        }
    }

    private static int ColumnAt(ReadOnlySpan<byte> data) => ByteOrder.Little.UInt16(data);

    private static string Words(ReadOnlySpan<byte> data) =>
        string.Join('\n', ReadableRuns.Find(data).Select(run => run.Text));
}

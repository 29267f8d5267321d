using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml.Binary;

/// <summary>Reads the cell formats of a binary workbook.</summary>
/// <remarks>
/// <code>
/// number   id : 2 | code : text                                                        ([MS-XLSB] 2.4.697)
/// font     height, switches, weight, script : 2 each | underline, family, set, 0 : 1 each | colour : 8 | …     (2.4.149)
/// fill     pattern : 4, 0 for none | colour : 8 | colour behind : 8 | …                (2.4.147)
/// format   parent, number, font, fill : 2 each | …                                     (2.4.833)
/// colour   valid : 1 bit, kind : 7 bits | index : 1 | tint : 2 | red, green, blue, alpha : 1 each              (2.5.9)
/// </code>
/// </remarks>
internal sealed class BinaryStyles(PackageContext context)
{
    private const int Font = 43;
    private const int NumberFormat = 44;
    private const int Fill = 45;
    private const int Format = 47;
    private const int BeginCellFormats = 617;
    private const int EndCellFormats = 618;
    private const int ColourInFont = 12;
    private const int ColourInFill = 4;
    private const int ColourBytes = 8;
    private const int NumberedColour = 1;
    private const int OwnColour = 2;
    private const int ThemeColour = 3;

    private readonly CellFormats _formats = new(context);
    private bool _isInCellFormats;

    public void Read(int type, ReadOnlySpan<byte> data)
    {
        switch (type)
        {
            case NumberFormat when data.Length >= 2:
                _formats.AddNumber(ByteOrder.Little.UInt16(data), BinaryStrings.Read(data, 2));
                break;
            case Font:
                _formats.AddFont(IsWhite(data, ColourInFont));
                break;
            case Fill:
                var isNone = data.Length >= ColourInFill && ByteOrder.Little.UInt32(data) == 0;
                _formats.AddFill(isNone || IsWhite(data, ColourInFill));
                break;
            case BeginCellFormats or EndCellFormats:
                _isInCellFormats = type == BeginCellFormats;
                break;
            case Format when _isInCellFormats && data.Length >= 8:
                _formats.Add(
                    ByteOrder.Little.UInt16(data[2..]),
                    ByteOrder.Little.UInt16(data[4..]),
                    ByteOrder.Little.UInt16(data[6..])
                );
                break;
        }
    }

    private static bool IsWhite(ReadOnlySpan<byte> data, int at)
    {
        if (data.Length < at + ColourBytes)
        {
            return false;
        }

        var colour = data.Slice(at, ColourBytes);
        return (colour[0] >> 1) switch
        {
            NumberedColour => colour[1] is 1 or 9,
            OwnColour => WordColour.Of(Convert.ToHexString(colour[4..7]))?.IsLostOn(WordColour.White) == true,
            ThemeColour => colour[1] == 0 && ByteOrder.Little.UInt16(colour[2..]) == 0,
            _ => false,
        };
    }
}

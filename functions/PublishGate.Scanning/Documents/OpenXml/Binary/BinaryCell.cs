using System.Globalization;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.OpenXml.Binary;

/// <summary>The value of a cell ([MS-XLSB] 2.4.312 to 2.4.322): as a text, and how many of its record's bytes it takes.</summary>
internal readonly record struct BinaryCell(string Text, bool IsNumber, int Length)
{
    public const int HeaderBytes = 8;

    private const int ShortNumber = 2;
    private const int LongNumber = 5;
    private const int InlineText = 6;
    private const int SharedText = 7;
    private const int FormulaText = 8;
    private const int FormulaNumber = 9;
    private const int RichText = 62;

    public static BinaryCell Read(int type, ReadOnlySpan<byte> data, SheetCells cells)
    {
        var value = data[HeaderBytes..];
        switch (type)
        {
            case ShortNumber when value.Length >= 4:
                return Number(Expand(ByteOrder.Little.UInt32(value)), 4);
            case LongNumber or FormulaNumber when value.Length >= 8:
                return Number(ByteOrder.Little.Double(value), 8);
            case SharedText when value.Length >= 4:
                var index = (int)Math.Min(ByteOrder.Little.UInt32(value), int.MaxValue);
                return new BinaryCell(cells.SharedString(index) ?? "", false, HeaderBytes + 4);
            case InlineText or FormulaText or RichText:
                var at = HeaderBytes + (type == RichText ? 1 : 0);
                var text = BinaryStrings.Read(data, ref at);
                return new BinaryCell(text, false, at);
            // Empty, a switch or an error.
            default:
                return new BinaryCell("", false, HeaderBytes);
        }
    }

    private static BinaryCell Number(double value, int bytes)
    {
        var text = double.IsFinite(value) ? value.ToString("0.##########", CultureInfo.InvariantCulture) : "";
        return new BinaryCell(text, true, HeaderBytes + bytes);
    }

    // 2.5.123: a hundredth if bit 0 is set; a whole number of 30 bits if bit 1 is, else the upper half of a floating one.
    private static double Expand(uint packed)
    {
        var bits = packed & 0xFFFFFFFC;
        var value = (packed & 2) != 0 ? unchecked((int)bits) >> 2 : BitConverter.UInt64BitsToDouble((ulong)bits << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }
}

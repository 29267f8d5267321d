using System.Globalization;
using System.Text;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>One field of a TIFF directory.</summary>
/// <param name="Tag">Its number.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Count">How many values it claims.</param>
/// <param name="Offset">Where its values stand in the TIFF structure.</param>
/// <param name="Value">The values' bytes, cut to what the file holds.</param>
/// <param name="Order">The byte order of its numbers.</param>
internal sealed record TiffField(int Tag, TiffType Type, long Count, long Offset, MediaBlock Value, ByteOrder Order)
{
    private const int NumbersShown = 64;

    // Below it, whole numbers are written with all their digits.
    private const double LargestExact = 1e15;

    /// <summary>Size of one value in bytes; null for types that no specification has.</summary>
    public static int? SizeOf(TiffType type) =>
        type switch
        {
            TiffType.Byte or TiffType.Ascii or TiffType.SByte or TiffType.Undefined or TiffType.Utf8 => 1,
            TiffType.Short or TiffType.SShort => 2,
            TiffType.Long or TiffType.SLong or TiffType.Float or TiffType.Ifd => 4,
            TiffType.Rational or TiffType.SRational or TiffType.Double => 8,
            TiffType.Long8 or TiffType.SLong8 or TiffType.Ifd8 => 8,
            _ => null,
        };

    public bool IsText => Type is TiffType.Ascii or TiffType.Utf8;

    /// <summary>Bytes without a structure that the type would tell.</summary>
    public bool IsOpaque => Type is TiffType.Byte or TiffType.SByte or TiffType.Undefined;

    /// <summary>Its values as offsets or counts; empty if they are not whole numbers.</summary>
    public IReadOnlyList<long> Integers(ReadOnlySpan<byte> bytes)
    {
        if (IsText || Type is TiffType.Rational or TiffType.SRational or TiffType.Float or TiffType.Double)
        {
            return [];
        }

        List<long> values = [];
        var size = SizeOf(Type)!.Value;
        for (; bytes.Length >= size; bytes = bytes[size..])
        {
            values.Add(Integer(bytes));
        }

        return values;
    }

    /// <summary>Its values as numbers that may have a fraction; a fraction of nothing is not a number.</summary>
    public IReadOnlyList<double> Numbers(ReadOnlySpan<byte> bytes)
    {
        List<double> values = [];
        var size = SizeOf(Type)!.Value;
        for (; bytes.Length >= size && values.Count < NumbersShown; bytes = bytes[size..])
        {
            values.Add(Number(bytes));
        }

        return values;
    }

    /// <summary>Its numbers in readable form; the first 64.</summary>
    /// <remarks>Separated by commas, since groups of digits between blanks read as a telephone number.</remarks>
    public string NumbersText(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var number in Numbers(bytes))
        {
            text.Append(text.Length > 0 ? ", " : "");
            if (number is >= 1 and < LargestExact && number == Math.Floor(number))
            {
                text.Append((long)number);
            }
            else
            {
                var isFinite = double.IsFinite(number);
                text.Append(isFinite ? number.ToString("0.##########", CultureInfo.InvariantCulture) : "0/0");
            }
        }

        return Count > NumbersShown ? text.Append(" …").ToString() : text.ToString();
    }

    private double Number(ReadOnlySpan<byte> bytes) =>
        Type switch
        {
            TiffType.Rational => (double)Order.UInt32(bytes) / Order.UInt32(bytes[4..]),
            TiffType.SRational => (double)Order.Int32(bytes) / Order.Int32(bytes[4..]),
            TiffType.Float => Order.Single(bytes),
            TiffType.Double => Order.Double(bytes),
            _ => Integer(bytes),
        };

    private long Integer(ReadOnlySpan<byte> bytes) =>
        Type switch
        {
            TiffType.SByte => unchecked((sbyte)bytes[0]),
            TiffType.Short => Order.UInt16(bytes),
            TiffType.SShort => Order.Int16(bytes),
            TiffType.Long or TiffType.Ifd => Order.UInt32(bytes),
            TiffType.SLong => Order.Int32(bytes),
            TiffType.SLong8 => Order.Int64(bytes),
            TiffType.Long8 or TiffType.Ifd8 => Order.Offset64(bytes),
            _ => bytes[0],
        };
}

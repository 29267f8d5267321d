using System.Globalization;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.Compound.Properties;

/// <summary>A typed value ([MS-OLEPS] 2.15): a scalar, a vector of scalars, or a vector of typed values.</summary>
/// <remarks><code>type : 2 | 0 : 2 | value, filled to four bytes; of a vector: count : 4 | values</code></remarks>
internal sealed class PropertyValue
{
    private const int Vector = 0x1000;
    private const int Variant = 0x0C;
    private const int MostValues = 4096;
    private const int FirstYear = 1980;

    private PropertyValue() { }

    public List<string> Texts { get; } = [];

    /// <summary>Bytes of no text, such as pictures: where in the value, and how many.</summary>
    public List<(int Offset, int Length)> Blobs { get; } = [];

    /// <summary>The last number that was read.</summary>
    public long Number { get; private set; }

    /// <summary>Bytes that it takes.</summary>
    public int Length { get; private set; }

    /// <summary>It is longer than what there is, or has more members than are read.</summary>
    public bool Overran { get; private set; }

    public static PropertyValue Read(ReadOnlySpan<byte> bytes, Encoding? encoding)
    {
        var value = new PropertyValue();
        var reader = new ByteReader(bytes, bigEndian: false);
        var type = reader.UInt16();
        reader.Skip(2);
        if ((type & Vector) == 0)
        {
            value.ReadScalar(ref reader, type, encoding);
        }
        else
        {
            value.ReadVector(ref reader, type & ~Vector, encoding);
        }

        value.Length = reader.Position;
        value.Overran |= reader.Overran;
        return value;
    }

    private void ReadVector(ref ByteReader reader, int type, Encoding? encoding)
    {
        var count = reader.UInt32();
        Overran = count > MostValues;
        for (var i = 0; i < count && i < MostValues && !reader.Overran; i++)
        {
            var inner = type;
            if (type == Variant)
            {
                inner = reader.UInt16();
                reader.Skip(2);
            }

            ReadScalar(ref reader, inner, encoding);
        }
    }

    private void ReadScalar(ref ByteReader reader, int type, Encoding? encoding)
    {
        switch (type)
        {
            case 0 or 1:
                break;
            case 2 or 11 or 18:
                AddNumber(reader.UInt16());
                Align(ref reader, 2);
                break;
            case 3 or 10 or 19 or 22 or 23:
                AddNumber(reader.UInt32());
                break;
            case 0x40:
                AddTime(reader.UInt64());
                break;
            case 8 or 0x1E:
                var text = reader.Take(reader.UInt32());
                Texts.Add((encoding?.GetString(text) ?? LegacyText.Decode(text)).TrimEnd('\0'));
                Align(ref reader, text.Length);
                break;
            case 0x1F:
                var wide = reader.Take(reader.UInt32() * 2L);
                Texts.Add(Encoding.Unicode.GetString(wide).TrimEnd('\0'));
                Align(ref reader, wide.Length);
                break;
            case 0x41 or 0x46 or 0x47:
                AddBlob(ref reader, reader.UInt32());
                break;
            default:
                AddBlob(ref reader, Math.Min(8, reader.Remaining));
                break;
        }
    }

    private void AddNumber(uint number)
    {
        Number = number;
        Texts.Add(number.ToString(CultureInfo.InvariantCulture));
    }

    private void AddBlob(ref ByteReader reader, long size)
    {
        var start = reader.Position;
        var length = reader.Take(size).Length;
        Blobs.Add((start, length));
        Align(ref reader, length);
    }

    // A value that ends the stream needs no filling.
    private static void Align(ref ByteReader reader, int length) =>
        reader.Skip(Math.Min(reader.Remaining, (4 - (length & 3)) & 3));

    // The time that was spent on editing is stored as a date, too.
    private void AddTime(ulong ticks)
    {
        if (ticks is 0 or > long.MaxValue / 4)
        {
            return;
        }

        var time = DateTime.FromFileTimeUtc((long)ticks);
        Texts.Add(
            time.Year < FirstYear
                ? TimeSpan.FromTicks((long)ticks).ToString("c", CultureInfo.InvariantCulture)
                : time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        );
    }
}

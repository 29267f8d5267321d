using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Asf;

/// <summary>Reads the objects of the header and of its extension.</summary>
internal sealed class AsfObjects(MetadataSink sink)
{
    public static readonly Guid Header = new("75B22630-668E-11CF-A6D9-00AA0062CE6C");

    private const int MaximumDepth = 8;
    private const int ObjectHeader = 24;

    // Header extension: reserved GUID 16, reserved 2, size 4.
    private const int ExtensionStart = 22;

    private static readonly Guid Data = new("75B22636-668E-11CF-A6D9-00AA0062CE6C");
    private static readonly Guid SimpleIndex = new("33000890-E5B1-11CF-89F4-00A0C90349CB");
    private static readonly Guid Index = new("D6E229D3-35DA-11D1-9034-00A0C90349BE");
    private static readonly Guid Extension = new("5FBF03B5-A92E-11CF-8EE3-00C00C205365");
    private static readonly Guid Description = new("75B22633-668E-11CF-A6D9-00AA0062CE6C");
    private static readonly Guid ExtendedDescription = new("D2D0A440-E307-11D2-97F0-00A0C95EA850");
    private static readonly Guid Metadata = new("C5F8CBEA-5BAF-4877-8467-AA8C44FA4CCA");
    private static readonly Guid MetadataLibrary = new("44231C94-9498-49D1-A141-1D134E457054");
    private static readonly Guid Padding = new("1806D474-CADF-4509-A4BA-9AABCB96AAE8");
    private static readonly Guid CodecList = new("86D15240-311D-11D0-A3A4-00A0C90348F6");
    private static readonly Guid StreamProperties = new("B7DC0791-A9B7-11CF-8EE6-00C00C205365");
    private static readonly Guid ExtendedStreamProperties = new("14E6A5CB-C672-4332-8399-A96952065B5A");
    private static readonly Guid Xmp = new(
        (ReadOnlySpan<byte>)
            [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC]
    );

    /// <summary>The pictures and sound themselves, or an index to them.</summary>
    public static bool IsMedia(Guid id) => id == Data || id == SimpleIndex || id == Index;

    public void ReadAll(Block objects, int depth)
    {
        while (objects.Bytes.Length >= ObjectHeader)
        {
            var reader = new ByteReader(objects.Span, bigEndian: false);
            var id = new Guid(reader.Take(16));
            var size = (long)Math.Min(reader.UInt64(), long.MaxValue / 4);
            if (size < ObjectHeader)
            {
                sink.Malformed("object");
                break;
            }

            if (size > objects.Bytes.Length)
            {
                sink.Truncated("object");
            }

            Read(id, objects.Slice(ObjectHeader, size - ObjectHeader), depth);
            objects = objects.Slice(size);
        }

        sink.Unnamed("rest of the objects", objects);
    }

    public void Read(Guid id, Block data, int depth)
    {
        if (depth >= MaximumDepth)
        {
            sink.Malformed("objects inside one another");
        }
        else if (id == Extension)
        {
            ReadAll(data.Slice(ExtensionStart), depth + 1);
        }
        else if (id == Description)
        {
            AsfDescription.Read(sink, data);
        }
        else if (id == ExtendedDescription)
        {
            AsfDescription.ReadExtended(sink, data);
        }
        else if (id == Metadata || id == MetadataLibrary)
        {
            AsfDescription.ReadMetadata(sink, data);
        }
        else if (id == Xmp)
        {
            sink.Xmp("XMP", data);
        }
        else
        {
            ReadOther(id, data);
        }
    }

    private void ReadOther(Guid id, Block data)
    {
        var isTechnical = id == CodecList || id == StreamProperties || id == ExtendedStreamProperties;
        var tag =
            id == Padding ? "padding"
            : isTechnical ? "stream"
            : "object";
        sink.Unnamed(tag, data, kind: isTechnical ? MetadataKind.Technical : MetadataKind.Unknown);
    }
}

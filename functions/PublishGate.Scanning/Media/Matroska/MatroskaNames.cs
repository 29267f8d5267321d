using System.Collections.Frozen;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Matroska;

/// <summary>The elements that hold texts, ids or other elements (RFC 9559 section 5).</summary>
internal static class MatroskaNames
{
    public const uint Header = 0x1A45DFA3;
    public const uint Segment = 0x18538067;
    public const uint Cluster = 0x1F43B675;
    public const uint BlockGroup = 0xA0;
    public const uint GroupedBlock = 0xA1;
    public const uint SimpleBlock = 0xA3;
    public const uint TrackEntry = 0xAE;
    public const uint SimpleTag = 0x67C8;
    public const uint TagName = 0x45A3;
    public const uint AttachedFile = 0x61A7;
    public const uint FileName = 0x466E;
    public const uint FileData = 0x465C;
    public const uint Void = 0xEC;
    public const uint Date = 0x4461;

    /// <summary>Elements that hold elements: information, tracks, chapters, tags, attachments and what is in them.</summary>
    public static readonly FrozenSet<uint> Masters = new uint[]
    {
        0x1549A966,
        0x1654AE6B,
        0x1043A770,
        0x1254C367,
        0x1941A469,
        0x45B9,
        0xB6,
        0x80,
        0x7373,
        0x6924,
        0x6944,
        0x6911,
        0x6D80,
        0x6240,
        0xE0,
        0xE1,
        0x45DB,
    }.ToFrozenSet();

    public static readonly FrozenDictionary<uint, (string Name, MetadataKind Kind)> Texts = new Dictionary<
        uint,
        (string, MetadataKind)
    >
    {
        [0x7BA9] = ("Title", MetadataKind.Title),
        [0x4D80] = ("MuxingApp", MetadataKind.Software),
        [0x5741] = ("WritingApp", MetadataKind.Software),
        [0x7384] = ("SegmentFilename", MetadataKind.FilePath),
        [0x3C83AB] = ("PrevFilename", MetadataKind.FilePath),
        [0x3E83BB] = ("NextFilename", MetadataKind.FilePath),
        [0x536E] = ("TrackName", MetadataKind.FreeText),
        [0x258688] = ("CodecName", MetadataKind.Technical),
        [0x86] = ("CodecID", MetadataKind.Technical),
        [0x3A9697] = ("CodecSettings", MetadataKind.Technical),
        [0x85] = ("ChapterString", MetadataKind.FreeText),
        [0x5654] = ("ChapterStringUID", MetadataKind.LinkId),
        [0x4521] = ("EditionString", MetadataKind.FreeText),
        [0x467E] = ("FileDescription", MetadataKind.FreeText),
        [FileName] = ("FileName", MetadataKind.FilePath),
        [0x4660] = ("FileMediaType", MetadataKind.Technical),
        [0x63CA] = ("TargetType", MetadataKind.Technical),
    }.ToFrozenDictionary();

    /// <summary>Ids that tie files to one another.</summary>
    public static readonly FrozenDictionary<uint, string> Ids = new Dictionary<uint, string>
    {
        [0x73A4] = "SegmentUUID",
        [0x3CB923] = "PrevUUID",
        [0x3EB923] = "NextUUID",
        [0x4444] = "SegmentFamily",
    }.ToFrozenDictionary();

    /// <summary>Elements that may hold anything, and so are swept; all others of small size are numbers.</summary>
    public static readonly FrozenDictionary<uint, string> Blobs = new Dictionary<uint, string>
    {
        [Void] = "Void",
        [0x63A2] = "CodecPrivate",
        [0x6933] = "ChapterProcessData",
        [0x450D] = "ChapterProcessPrivate",
        [0x4675] = "FileReferral",
        [0x41ED] = "BlockAddIDExtraData",
    }.ToFrozenDictionary();

    /// <summary>Indexes, checksums, and what belongs to blocks of pictures.</summary>
    public static bool IsStructure(uint id) => id is 0x114D9B74 or 0x1C53BB6B or 0xBF or 0x75A1 or 0xAF;
}

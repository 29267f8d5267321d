using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>The <c>bext</c> chunk of a broadcast wave file.</summary>
/// <remarks>
/// <code>
/// description 256 | originator 32 | originator reference 32 | date 10 | time 8 | time reference 8 | version 2
/// UMID 64 | loudness 10 | reserved 180 | coding history, the rest
/// </code>
/// Source: EBU Tech 3285 version 2.
/// </remarks>
internal static class BroadcastExtension
{
    private static readonly (string Name, int Length, MetadataKind Kind)[] Fields =
    [
        ("Description", 256, MetadataKind.FreeText),
        ("Originator", 32, MetadataKind.Person),
        ("OriginatorReference", 32, MetadataKind.Serial),
        ("OriginationDate", 10, MetadataKind.Time),
        ("OriginationTime", 8, MetadataKind.Time),
    ];

    private const int UmidOffset = 348;
    private const int UmidLength = 64;
    private const int LoudnessEnd = 422;
    private const int HistoryOffset = 602;

    public static void Read(MetadataSink sink, Block block)
    {
        var at = 0;
        foreach (var (name, length, kind) in Fields)
        {
            sink.Legacy(name, kind, block.Slice(at, length));
            at += length;
        }

        var umid = block.Slice(UmidOffset, UmidLength);
        if (umid.Span.ContainsAnyExcept((byte)0))
        {
            // The UMID's material number holds the recorder's network address (SMPTE 330M).
            sink.Text("UMID", Convert.ToHexString(umid.Span), MetadataKind.Serial, umid);
        }

        sink.Unnamed("reserved", block.Slice(LoudnessEnd, HistoryOffset - LoudnessEnd));
        sink.Legacy("CodingHistory", MetadataKind.FreeText, block.Slice(HistoryOffset));
        if (block.Bytes.Length < HistoryOffset)
        {
            sink.Truncated("chunk");
        }
    }
}

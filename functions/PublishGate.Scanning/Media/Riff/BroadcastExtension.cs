using System.Text.RegularExpressions;
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
internal static partial class BroadcastExtension
{
    private static readonly (string Name, int Length, MetadataKind Kind)[] Fields =
    [
        ("Description", 256, MetadataKind.FreeText),
        ("Originator", 32, MetadataKind.Person),
        ("OriginatorReference", 32, MetadataKind.LinkId),
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
            var field = block.Slice(at, length);
            var isDevice = kind == MetadataKind.LinkId && DeviceReference().IsMatch(LegacyText.Decode(field.Span));
            sink.Legacy(name, isDevice ? MetadataKind.Serial : kind, field);
            at += length;
        }

        var umid = block.Slice(UmidOffset, UmidLength);
        if (umid.Span.ContainsAnyExcept((byte)0))
        {
            var kind = HoldsNode(umid.Span) ? MetadataKind.Serial : MetadataKind.LinkId;
            sink.Text("UMID", Convert.ToHexString(umid.Span), kind, umid);
        }

        sink.Unnamed("reserved", block.Slice(LoudnessEnd, HistoryOffset - LoudnessEnd));
        sink.Legacy("CodingHistory", MetadataKind.FreeText, block.Slice(HistoryOffset));
        if (block.Bytes.Length < HistoryOffset)
        {
            sink.Truncated("chunk");
        }
    }

    // SMPTE 330M: the label's twelfth byte tells how the material number was made; by methods 1 and 4 it ends with the
    // recorder's network address.
    private static bool HoldsNode(ReadOnlySpan<byte> umid) =>
        umid is [0x06, 0x0A, 0x2B, 0x34, _, _, _, _, _, _, _, var method, ..] && method >> 4 is 1 or 4;

    // EBU R 99: country, organisation, the recorder's serial number, time, and a random number; anything else is a
    // production's own reference.
    [GeneratedRegex(
        @"^[A-Z]{2}[A-Z0-9!]{3}.{12}[0-9]{15}\0*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DeviceReference();
}

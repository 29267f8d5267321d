using System.Globalization;
using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Icc;

/// <summary>Reads the texts of a colour profile (ICC.1:2022 section 7): a monitor's may name the device and who owns it.</summary>
/// <remarks>
/// Apple's mmod names the monitor: maker : 4 | model : 4 | serial number : 4 | date : 4, behind the type's 8 bytes.
/// <code>profile   header : 128 | count : 4 | count × (signature : 4 | offset : 4 | size : 4) | values</code>
/// </remarks>
internal static class IccProfile
{
    private const int HeaderBytes = 128;
    private const int EntryBytes = 12;
    private const int ReservedOffset = 84;

    /// <summary>Serial numbers of monitors that have none; the last is that of every screen that Apple builds in.</summary>
    private static readonly uint[] NoSerials = [0, 0x01010101, 0xFFFFFFFF, 0xFD626D62];

    /// <summary>Types of values that hold only numbers.</summary>
    private static readonly HashSet<string> NumberTypes =
    [
        "XYZ ",
        "curv",
        "para",
        "mft1",
        "mft2",
        "mAB ",
        "mBA ",
        "sf32",
        "uf32",
        "ui08",
        "ui16",
        "ui32",
        "ui64",
        "view",
        "meas",
        "sig ",
        "chrm",
        "clro",
        "cicp",
        "dtim",
        "vcgt",
        "ndin",
        "clrt",
        "mpet",
    ];

    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        if (bytes.Length < HeaderBytes + 4)
        {
            reading.Add(Gap.Truncated(block.Place.ToString(), "The colour profile"));
            reading.AddUnknown(block, Channel.IccProfile);
            return;
        }

        reading.AddValue(block, Channel.IccProfile, "profile", $"{block.Length}", MetadataKind.Technical);
        reading.AddSentences(block.Slice(ReservedOffset, HeaderBytes - ReservedOffset), Channel.IccProfile);
        var count = ByteOrder.Big.UInt32(bytes[HeaderBytes..]);
        var entries = bytes[(HeaderBytes + 4)..];
        if (count > entries.Length / EntryBytes)
        {
            reading.Add(Gap.Malformed(block.Place.ToString(), "The table of the colour profile"));
            reading.AddReadable(block.Slice(HeaderBytes + 4), Channel.IccProfile);
        }

        var seen = new HashSet<long>();
        var claimed = new ClaimedRanges();
        claimed.Add(0, HeaderBytes + 4 + (Math.Min(count, entries.Length / EntryBytes) * (long)EntryBytes));
        for (var i = 0; i < count && entries.Length >= EntryBytes; i++, entries = entries[EntryBytes..])
        {
            long offset = ByteOrder.Big.UInt32(entries[4..]);
            long size = ByteOrder.Big.UInt32(entries[8..]);
            if (offset + size > bytes.Length)
            {
                reading.Add(Gap.Truncated(block.Place.ToString(), "The colour profile"));
            }

            claimed.Add(offset, size);
            if (seen.Add(offset))
            {
                reading.CountExpanded(Math.Min(size, bytes.Length), block.Place);
                ReadValue(reading, block.Slice(offset, size), Encoding.Latin1.GetString(entries[..4]));
            }
        }

        claimed.ReadText(reading, block.Then("between its values"), Channel.IccProfile);
    }

    private static void ReadValue(Reading reading, MediaBlock value, string signature)
    {
        var bytes = value.Load(reading).Span;
        var place = value.Then(Place.SafeName(signature));
        if (bytes.Length < 8)
        {
            reading.AddReadable(place, Channel.IccProfile);
            return;
        }

        var type = Encoding.Latin1.GetString(bytes[..4]);
        switch (type)
        {
            case "text":
                Add(reading, place, MetadataText.Decode(bytes[8..]));
                break;
            case "desc" when bytes.Length >= 12:
                var length = (int)Math.Min(ByteOrder.Big.UInt32(bytes[8..]), bytes.Length - 12);
                var text = MetadataText.Decode(bytes.Slice(12, length));
                Add(reading, place, text);
                // The same again in UTF-16 and in the script of old Macintoshes.
                var others = ReadableRuns.Find(bytes[(12 + length)..]).Select(run => run.Text);
                Add(reading, place, string.Join('\n', others.Where(other => !IsSame(text, other))));
                break;
            case "mmod" when bytes.Length >= 20:
                var serial = ByteOrder.Big.UInt32(bytes[16..]);
                var number = NoSerials.Contains(serial) ? "" : serial.ToString(CultureInfo.InvariantCulture);
                reading.AddValue(place, Channel.IccProfile, "monitor serial number", number, MetadataKind.Serial);
                reading.AddSentences(place, Channel.IccProfile);
                break;
            case "mluc":
                ReadTranslations(reading, place, bytes);
                break;
            default:
                if (!NumberTypes.Contains(type))
                {
                    reading.AddReadable(place, Channel.IccProfile);
                }

                break;
        }
    }

    // count : 4 | record size : 4 | count × (language : 2 | country : 2 | length : 4 | offset : 4) | UTF-16
    private static void ReadTranslations(Reading reading, MediaBlock place, ReadOnlySpan<byte> bytes)
    {
        HashSet<string> texts = [];
        for (var at = 16; at + EntryBytes <= bytes.Length && (at - 16) / EntryBytes < CountOf(bytes); at += EntryBytes)
        {
            var length = Math.Min(ByteOrder.Big.UInt32(bytes[(at + 4)..]), (uint)bytes.Length);
            var offset = Math.Min(ByteOrder.Big.UInt32(bytes[(at + 8)..]), (uint)bytes.Length);
            var text = bytes[(int)offset..];
            texts.Add(MetadataText.DecodeUtf16(text[..(int)Math.Min(length, text.Length)], ByteOrder.Big));
            if (texts.Count > 64)
            {
                throw new LimitReachedException(place.Place.ToString(), "more than 64 translations");
            }
        }

        foreach (var text in texts)
        {
            Add(reading, place, text);
        }
    }

    // Before the second name stands its length, which may read as a letter.
    private static bool IsSame(string text, string other) =>
        text.Contains(other, StringComparison.Ordinal)
        || (other.Length == text.Length + 1 && other.EndsWith(text, StringComparison.Ordinal));

    private static uint CountOf(ReadOnlySpan<byte> bytes) => ByteOrder.Big.UInt32(bytes[8..]);

    private static void Add(Reading reading, MediaBlock place, string text) =>
        reading.AddValue(place, Channel.IccProfile, "profile text", text, MetadataKind.Software);
}

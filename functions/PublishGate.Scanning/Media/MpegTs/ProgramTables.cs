using PublishGate.Scanning.Content;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.MpegTs;

/// <summary>Which streams hold tables, which hold data, and which the pictures and sound.</summary>
/// <remarks>
/// <code>
/// association, table 0    after 8 bytes, for each program: number 2 | stream of its map 13 bits
/// map, table 2            after 10 bytes: descriptors' length 12 bits, descriptors; then for each stream:
///                         type 1 | stream 13 bits | descriptors' length 12 bits, descriptors
/// </code>
/// Source: ISO/IEC 13818-1 sections 2.4.4.3 and 2.4.4.8, table 2-34 (stream types).
/// </remarks>
internal sealed class ProgramTables(Reading reading)
{
    private const int Checksum = 4;
    private const int Teletext = 0x56;

    // DVB's description, service, event and time tables stand in streams of their own.
    private readonly HashSet<int> _tables = [0, 1, 0x10, 0x11, 0x12, 0x13, 0x14, 0x1F];
    private readonly HashSet<int> _data = [];
    private readonly HashSet<int> _media = [];
    private readonly HashSet<int> _reported = [];

    /// <summary>A map of a program was read.</summary>
    public bool AreKnown { get; private set; }

    public bool IsTable(int stream) => _tables.Contains(stream);

    public bool IsData(int stream) => _data.Contains(stream);

    /// <summary>Pictures or sound, their clock, or a stream that was reported.</summary>
    public bool IsMedia(int stream) => _media.Contains(stream) && !IsTable(stream) && !IsData(stream);

    /// <summary>Streams that no table tells of hold data for whoever knows of them.</summary>
    public void AddOthers(IEnumerable<int> streams) =>
        _data.UnionWith(streams.Where(stream => !IsMedia(stream) && !IsTable(stream)));

    /// <summary>Adds a gap once for each stream.</summary>
    public void Report(int stream, Gap gap)
    {
        if (_reported.Add(stream))
        {
            reading.Add(gap);
        }
    }

    public void Read(ReadOnlySpan<byte> table)
    {
        if (table.Length < 12 + Checksum)
        {
            return;
        }

        switch (table[0])
        {
            case 0:
                ReadAssociation(table[8..^Checksum]);
                break;
            case 2:
                _media.Add(((table[8] & 0x1F) << 8) | table[9]);
                ReadMap(table[10..^Checksum]);
                AreKnown = true;
                break;
        }
    }

    private void ReadAssociation(ReadOnlySpan<byte> programs)
    {
        for (; programs.Length >= 4; programs = programs[4..])
        {
            _tables.Add(((programs[2] & 0x1F) << 8) | programs[3]);
        }
    }

    private void ReadMap(ReadOnlySpan<byte> map)
    {
        var reader = new ByteReader(map, bigEndian: true);
        reader.Skip(reader.UInt16() & 0xFFF);
        while (reader.Remaining >= 5)
        {
            var type = reader.UInt8();
            var stream = reader.UInt16() & 0x1FFF;
            var descriptors = reader.Take(reader.UInt16() & 0xFFF);
            if (HasDescriptor(descriptors, Teletext))
            {
                Report(stream, Gap.Unsupported(reading.Current.At("MPEG-TS teletext").ToString(), "A teletext stream"));
                _media.Add(stream);
            }
            else
            {
                (IsMedia(type, descriptors) ? _media : _data).Add(stream);
            }
        }
    }

    // Types of pictures and sound; private ones (0x06) only if a descriptor says so: AC-3, enhanced AC-3, DTS, AAC,
    // DVB subtitles (pictures), or a registered format.
    private static bool IsMedia(int type, ReadOnlySpan<byte> descriptors) =>
        type
            is 0x01
                or 0x02
                or 0x03
                or 0x04
                or 0x0F
                or 0x10
                or 0x11
                or 0x1B
                or 0x1C
                or 0x20
                or 0x21
                or 0x24
                or 0x33
                or (>= 0x81 and <= 0x8A)
                or 0x90
                or 0xA1
                or 0xA2
                or 0xD1
                or 0xEA
        || (
            type == 0x06
            && (
                HasDescriptor(descriptors, 0x6A)
                || HasDescriptor(descriptors, 0x7A)
                || HasDescriptor(descriptors, 0x7B)
                || HasDescriptor(descriptors, 0x7C)
                || HasDescriptor(descriptors, 0x59)
                || IsRegisteredMedia(descriptors)
            )
        );

    private static bool IsRegisteredMedia(ReadOnlySpan<byte> descriptors) =>
        descriptors.IndexOf("AC-3"u8) >= 0
        || descriptors.IndexOf("EAC3"u8) >= 0
        || descriptors.IndexOf("Opus"u8) >= 0
        || descriptors.IndexOf("HEVC"u8) >= 0
        || descriptors.IndexOf("AV01"u8) >= 0
        || descriptors.IndexOf("DTS"u8) >= 0;

    private static bool HasDescriptor(ReadOnlySpan<byte> descriptors, int tag)
    {
        while (descriptors is [var found, var length, ..])
        {
            if (found == tag)
            {
                return true;
            }

            descriptors = descriptors[Math.Min(descriptors.Length, 2 + length)..];
        }

        return false;
    }
}

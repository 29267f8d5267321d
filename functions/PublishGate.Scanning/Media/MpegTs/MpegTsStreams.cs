using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Id3;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.MpegTs;

/// <summary>Puts tables and data together from packets, and leaves pictures and sound alone.</summary>
/// <remarks>
/// <code>
/// table     pointer 1, then: id 1 | flags 4 bits, length 12 bits | program 2 | version 1 | number 1 | last 1 | ... | checksum 4
/// data      0, 0, 1 | stream 1 | length 2 | flags 2 | header length 1 | header | payload
/// </code>
/// Source: ISO/IEC 13818-1 sections 2.4.3.6 and 2.4.4, ETSI EN 300 468.
/// </remarks>
internal sealed class MpegTsStreams(Reading reading)
{
    private const int DataHeader = 9;
    private const int TableHeader = 3;
    private const int LargestTable = 4096 + 3;
    private const int MaximumDistinct = 10_000;

    private readonly MetadataSink _sink = new(reading, Channel.MpegTsSection, "MPEG-TS");
    private readonly ProgramTables _programs = new(reading);
    private readonly Dictionary<int, Pending> _pending = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<int> _passedOver = [];

    /// <summary>A stream was passed over that is neither pictures nor sound, as is known by now.</summary>
    public bool HasMissed =>
        HasMissedKnown || (_programs.AreKnown && _passedOver.Any(stream => !_programs.IsMedia(stream)));

    private bool HasMissedKnown => _passedOver.Any(stream => _programs.IsTable(stream) || _programs.IsData(stream));

    public void Read(ReadOnlySpan<byte> packet, long offset)
    {
        var stream = ((packet[1] & 0x1F) << 8) | packet[2];
        var isTable = _programs.IsTable(stream);
        if (!isTable && !_programs.IsData(stream))
        {
            _passedOver.Add(stream);
            return;
        }

        if ((packet[3] & 0xC0) != 0)
        {
            _programs.Report(stream, Gap.Encrypted(_sink.At("data").ToString(), "A data stream"));
            return;
        }

        // Adaptation: 1 payload only, 3 adaptation with its length in one byte, then payload.
        var start = (packet[3] & 0x20) != 0 ? 5 + packet[4] : 4;
        if ((packet[3] & 0x10) == 0 || start >= packet.Length)
        {
            return;
        }

        Collect(stream, packet[start..], (packet[1] & 0x40) != 0, offset + start, isTable);
    }

    /// <summary>Before the packets are read again, from the first; what was read already is not read twice.</summary>
    public void Restart()
    {
        FinishAll();
        if (!HasMissedKnown)
        {
            _programs.AddOthers(_passedOver);
        }

        _passedOver.Clear();
    }

    public void End()
    {
        FinishAll();
        if (HasMissed)
        {
            reading.Add(
                Gap.LimitReached(_sink.At("data").ToString(), "program tables that follow one another's streams")
            );
        }

        if (!_programs.AreKnown)
        {
            _sink.Truncated("program tables");
        }
    }

    private void FinishAll()
    {
        foreach (var (stream, pending) in _pending)
        {
            Finish(pending, _programs.IsTable(stream));
        }

        _pending.Clear();
    }

    private void Collect(int stream, ReadOnlySpan<byte> payload, bool isStart, long offset, bool isTable)
    {
        if (isStart)
        {
            if (_pending.Remove(stream, out var before))
            {
                Finish(before, isTable);
            }

            _pending[stream] = new Pending(offset);
        }

        if (!_pending.TryGetValue(stream, out var pending))
        {
            if (isTable)
            {
                // Tables are sent again and again; data that began before the file does are sent once.
                return;
            }

            pending = _pending[stream] = new Pending(offset);
        }

        if (pending.Bytes.Count + payload.Length > (isTable ? LargestTable * 4 : reading.Limits.BlockBytes))
        {
            _pending.Remove(stream);
            _sink.Malformed(isTable ? "table" : "data");
            return;
        }

        pending.Bytes.AddRange(payload);
        if (isTable && AreComplete(pending.Bytes))
        {
            // At once, since what is data is known only from the tables.
            _pending.Remove(stream);
            Finish(pending, isTable);
        }
    }

    private static bool AreComplete(List<byte> tables)
    {
        var at = 1 + tables[0];
        while (at + TableHeader <= tables.Count && tables[at] != 0xFF)
        {
            at += TableHeader + (((tables[at + 1] & 0x0F) << 8) | tables[at + 2]);
        }

        return at == tables.Count || (at < tables.Count && tables[at] == 0xFF);
    }

    private void Finish(Pending pending, bool isTable)
    {
        var block = Block.Stored(default, pending.Offset).Decoded(pending.Bytes.ToArray());
        if (isTable)
        {
            ReadTables(block.Slice(1L + block.Span[0]));
        }
        else
        {
            ReadData(block);
        }
    }

    private void ReadTables(Block rest)
    {
        // Stuffing of ones follows the last table.
        while (rest.Span is [not 0xFF, var high, var low, ..])
        {
            var size = TableHeader + (((high & 0x0F) << 8) | low);
            var table = rest.Slice(0, size);
            if (IsNew(table.Span))
            {
                _programs.Read(table.Span);
                // Service and event names, descriptors of makers.
                _sink.Unnamed("table", table);
            }

            rest = rest.Slice(size);
        }

        if (rest.Span.ContainsAnyExcept((byte)0xFF))
        {
            _sink.Sentences("behind a table", rest);
        }
    }

    private void ReadData(Block data)
    {
        var payload = data.Span is [0, 0, 1, _, _, _, _, _, var header, ..] ? data.Slice(DataHeader + header) : data;
        if (!IsNew(payload.Span))
        {
            return;
        }

        _sink.Sentences("header of data", data.Slice(0, data.Bytes.Length - payload.Bytes.Length));

        if (Id3v2Header.Find(payload.Span) is not null)
        {
            Id3v2Tag.ReadAll(reading, payload);
        }
        else
        {
            _sink.Unnamed("data", payload);
        }
    }

    private bool IsNew(ReadOnlySpan<byte> bytes)
    {
        if (_seen.Count >= MaximumDistinct)
        {
            throw new LimitReachedException(
                _sink.At("data").ToString(),
                $"more than {MaximumDistinct} different tables and data blocks"
            );
        }

        Span<byte> hash = stackalloc byte[System.Security.Cryptography.SHA256.HashSizeInBytes];
        System.Security.Cryptography.SHA256.HashData(bytes, hash);
        return _seen.Add(Convert.ToHexString(hash));
    }

    private sealed record Pending(long Offset)
    {
        public List<byte> Bytes { get; } = [];
    }
}

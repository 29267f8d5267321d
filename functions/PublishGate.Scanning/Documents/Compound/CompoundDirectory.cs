using System.Buffers.Binary;
using System.Text;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>The directory: every storage and stream ([MS-CFB] 2.6), also those that the tree no longer leads to.</summary>
internal sealed class CompoundDirectory
{
    private const int EntryBytes = 128;
    private const int RootType = 5;
    private const int StreamType = 2;
    private const int StorageType = 1;
    private const int Unreached = -1;
    private const uint NoEntry = 0xFFFFFFFF;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly bool _isVersion4;
    private readonly int[] _storages;

    private CompoundDirectory(ReadOnlyMemory<byte> bytes, bool isVersion4)
    {
        _bytes = bytes;
        _isVersion4 = isVersion4;
        _storages = new int[bytes.Length / EntryBytes];
        Array.Fill(_storages, Unreached);
    }

    /// <summary>The root, whose stream is the mini stream; null if there is none.</summary>
    public CompoundEntry? Root { get; private set; }

    public List<CompoundEntry> Streams { get; } = [];

    public static CompoundDirectory Read(Reading reading, CompoundHeader header, SectorTable sectors)
    {
        var chain = sectors.Chain(header.FirstDirectorySector);
        var content = sectors.Join(chain, (long)chain.Count * header.SectorBytes);
        var block = MediaBlock.Whole(reading, "directory").Decoded(content);
        var directory = new CompoundDirectory(block.Load(reading), header.IsVersion4);
        directory.NameStorages();
        directory.ReadEntries(reading, block);
        if (directory.Root is null)
        {
            reading.Add(Gap.Malformed(block.Place.ToString(), "The document"));
        }

        return directory;
    }

    /// <remarks>
    /// <code>
    /// name : 64 | its bytes : 2 | type : 1 | colour : 1 | left : 4 | right : 4 | child : 4 | class id : 16 | state : 4
    /// created : 8 | modified : 8 | first sector : 4 | size : 8
    /// </code>
    /// </remarks>
    private void ReadEntries(Reading reading, MediaBlock block)
    {
        for (var i = 0; i < _storages.Length; i++)
        {
            switch (EntryAt(i)[66])
            {
                case RootType when i == 0:
                    Root = Entry(i);
                    break;
                case StreamType:
                    Streams.Add(Entry(i));
                    break;
                case StorageType:
                    break;
                default:
                    // What is left of the name of something that was removed.
                    reading.AddReadable(block.Slice((long)i * EntryBytes, EntryBytes), Channel.DocumentPart);
                    break;
            }
        }
    }

    private CompoundEntry Entry(int index)
    {
        var entry = EntryAt(index);
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]);
        var size = (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(entry[120..]), long.MaxValue / 2);
        // Writers of version 3 leave anything in the upper half.
        size = _isVersion4 ? size : size & uint.MaxValue;
        var storage = _storages[index];
        return new CompoundEntry(storage, storage < 0 ? "" : NameOf(storage), NameOf(index), sector, size);
    }

    // A storage's entries are a binary tree. Walked without recursion, each entry once, since a damaged tree has loops.
    private void NameStorages()
    {
        var open = new Stack<(uint Index, int Storage)>();
        open.Push((0, 0));
        while (open.TryPop(out var next))
        {
            if (next.Index >= _storages.Length || _storages[next.Index] != Unreached)
            {
                continue;
            }

            _storages[next.Index] = next.Storage;
            var entry = EntryAt((int)next.Index);
            open.Push((BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]), next.Storage));
            open.Push((BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]), next.Storage));
            var child = BinaryPrimitives.ReadUInt32LittleEndian(entry[76..]);
            if (child != NoEntry)
            {
                open.Push((child, (int)next.Index));
            }
        }
    }

    private ReadOnlySpan<byte> EntryAt(int index) => _bytes.Span.Slice(index * EntryBytes, EntryBytes);

    private string NameOf(int index)
    {
        var entry = EntryAt(index);
        var length = Math.Min(64, BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) & ~1);
        return Encoding.Unicode.GetString(entry[..length]).TrimEnd('\0');
    }
}

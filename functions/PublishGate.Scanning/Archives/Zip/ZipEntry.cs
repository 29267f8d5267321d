namespace PublishGate.Scanning.Archives.Zip;

/// <summary>One entry as the central directory describes it.</summary>
internal sealed record ZipEntry
{
    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    public required string Name { get; init; }

    public required ushort Flags { get; init; }

    public required ushort Method { get; init; }

    public required uint Crc { get; init; }

    public required long CompressedSize { get; init; }

    public required long Size { get; init; }

    /// <summary>Offset of the local header, as the directory claims it.</summary>
    public required long HeaderOffset { get; init; }

    /// <summary>Date and time of the last change, in the format of MS-DOS: date in the upper half.</summary>
    public required uint Modified { get; init; }

    /// <summary>The same in the local header, where Office writes another.</summary>
    public uint LocalModified { get; init; }

    /// <summary>Extra fields in the directory.</summary>
    public required ReadOnlyMemory<byte> Extra { get; init; }

    /// <summary>Extra fields in the local header, which may be others.</summary>
    public ReadOnlyMemory<byte> LocalExtra { get; init; }

    public required string Comment { get; init; }

    /// <summary>Where the data begins, once the local header has been read.</summary>
    public long DataOffset { get; init; }

    public bool IsEncrypted => (Flags & 0x41) != 0 || Method == 99;

    public bool HasDescriptor => (Flags & 8) != 0;

    public bool IsFolder => Name.EndsWith('/') && Size == 0;

    /// <summary>The last change as text: <c>2021-03-04 05:06:08</c>; empty where none is set.</summary>
    public string ModifiedText => TextOf(Modified);

    /// <summary>The last change by the local header, if that is another one.</summary>
    public string LocalModifiedText => LocalModified == Modified ? "" : TextOf(LocalModified);

    private static string TextOf(uint modified)
    {
        var (date, time) = (modified >> 16, modified & 0xFFFF);
        return date is 0 or 0x21
            ? ""
            : $"{1980 + (date >> 9)}-{(date >> 5) & 15:00}-{date & 31:00} {time >> 11:00}:{(time >> 5) & 63:00}:{(time & 31) * 2:00}";
    }
}

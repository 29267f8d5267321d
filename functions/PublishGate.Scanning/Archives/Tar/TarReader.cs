using PublishGate.Scanning.Content;
using PublishGate.Scanning.Formats;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Tar;

/// <summary>Reads tar archives (ustar, pax, GNU): each entry is an artifact of its own, its owner's name is metadata.</summary>
internal sealed class TarReader : IFormatReader
{
    private static readonly string[] SystemAccounts =
    [
        "root",
        "wheel",
        "nobody",
        "nogroup",
        "users",
        "staff",
        "admin",
        "daemon",
        "bin",
        "www-data",
        "runner",
        "docker",
    ];

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.Length >= TarHeader.BlockSize && TarHeader.Read(head[..TarHeader.BlockSize]) is { Name.Length: > 0 }
            ? "application/x-tar"
            : null;

    // header 512 | data, padded to 512 | header | … | two blocks of zeros
    public void Read(Reading reading)
    {
        var content = reading.Current.Content;
        var entries = new TarEntries(reading);
        long at = 0;
        while (true)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var block = content.ReadUpTo(at, TarHeader.BlockSize);
            if (block.Length == TarHeader.BlockSize && !block.AsSpan().ContainsAnyExcept((byte)0))
            {
                ReadEnd(reading, at);
                return;
            }

            if (TarHeader.Read(block) is not { } header)
            {
                var place = reading.Current.At("tar header").ToString();
                reading.Add(
                    block.Length < TarHeader.BlockSize
                        ? Gap.Truncated(place, "The archive")
                        : Gap.Malformed(place, "The archive")
                );
                return;
            }

            var data = at + TarHeader.BlockSize;
            if (header.Size > content.Length - data)
            {
                reading.Add(Gap.Truncated(reading.Current.At(Place.SafeName(header.Name)).ToString(), "An entry"));
            }

            ReadRest(reading, block, at);
            entries.Add(header, data);
            at = data + ((header.Size + TarHeader.BlockSize - 1) / TarHeader.BlockSize * TarHeader.BlockSize);
            ReadPadding(reading, data + header.Size, at);
        }
    }

    /// <summary>The account's name is that of a person unless every system has it.</summary>
    public static MetadataKind KindOf(string account) =>
        SystemAccounts.Contains(account) ? MetadataKind.Technical : MetadataKind.Person;

    // Programs that pack in a hurry leave in the padding what stood in their buffer before.
    private static void ReadPadding(Reading reading, long start, long end)
    {
        var padding = MediaBlock.Of(reading, start, end - start, "padding of an entry");
        reading.AddReadable(padding, Channel.TrailingData);
    }

    private static void ReadRest(Reading reading, ReadOnlySpan<byte> block, long at)
    {
        var header = MediaBlock.Of(reading, at, TarHeader.BlockSize, "rest of a header");
        foreach (var (start, length) in TarHeader.Rest(block))
        {
            reading.AddReadable(header.Slice(start, length), Channel.FileSystem);
        }
    }

    private static void ReadEnd(Reading reading, long at)
    {
        var length = reading.Current.Content.Length;
        var end = at + (2 * TarHeader.BlockSize);
        ReadPadding(reading, at, Math.Min(length, end));
        if (length < end)
        {
            reading.Add(Gap.Truncated(reading.Current.At("tar").ToString(), "The archive"));
        }
        else if (length > end)
        {
            DataAfterEnd.Read(reading, MediaBlock.Of(reading, end, length - end, "bytes after the archive"));
        }
    }
}

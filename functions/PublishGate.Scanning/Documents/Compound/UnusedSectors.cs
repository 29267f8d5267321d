using PublishGate.Scanning.Content;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Reads what no stream claims: sectors that were freed, where deleted text stays, and the ends of others.</summary>
internal static class UnusedSectors
{
    public static void Read(
        Reading reading,
        CompoundHeader header,
        SectorTable sectors,
        IEnumerable<IContentSource> slack
    )
    {
        List<IContentSource> unused = [.. slack];
        for (var sector = 0; sector < header.Sectors; sector++)
        {
            if (!sectors.IsTaken(sector))
            {
                var start = header.OffsetOf((uint)sector);
                unused.Add(new ContentSlice(reading.Current.Content, start, header.SectorBytes));
            }
        }

        var block = MediaBlock.Whole(reading, "unused sectors").Decoded(new JoinedContent(unused));
        reading.CountExpanded(block.Length, block.Place);
        reading.AddReadable(block, Channel.DocumentPart);
    }
}

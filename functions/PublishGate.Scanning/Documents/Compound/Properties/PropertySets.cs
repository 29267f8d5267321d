using PublishGate.Scanning.Media;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Properties;

/// <summary>The property sets of a stream ([MS-OLEPS] 2.21): summary, document summary and those of users.</summary>
internal static class PropertySets
{
    private const int HeaderBytes = 28;
    private const int SetBytes = 20;
    private const int MostSets = 64;

    /// <remarks>
    /// <code>byte order FFFE : 2 | version : 2 | system : 4 | class id : 16 | sets : 4 | format id : 16, offset : 4 for each</code>
    /// </remarks>
    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        if (bytes.Length < HeaderBytes || bytes is not [0xFE, 0xFF, ..])
        {
            reading.AddReadable(block, Channel.DocumentProperty);
            reading.Add(Gap.Malformed(block.Place.ToString(), "The properties"));
            return;
        }

        var claimed = new ClaimedRanges();
        claimed.Add(0, HeaderBytes);
        var claims = ByteOrder.Little.UInt32(bytes[24..]);
        var count = (int)Math.Min(Math.Min(claims, MostSets), (bytes.Length - HeaderBytes) / SetBytes);
        if (count < claims)
        {
            reading.Add(Gap.Malformed(block.Place.ToString(), "The properties"));
        }

        for (var i = 0; i < count; i++)
        {
            var at = HeaderBytes + (i * SetBytes);
            claimed.Add(at, SetBytes);
            var set = new PropertySet(reading, block, ByteOrder.Little.UInt32(bytes[(at + 16)..]), claimed);
            set.Read(new Guid(bytes.Slice(at, 16)));
        }

        claimed.ReadText(reading, block.Then("between its properties"), Channel.DocumentProperty);
    }
}

using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Slides;

/// <summary>Who last edited a presentation ([MS-PPT] 2.3.2).</summary>
/// <remarks>
/// <code>header : 8 | size : 4 | token : 4 | offset : 4 | name's length : 2 | version : 2 | 3, 0, 0, 0 : 4 | name | … | name in UTF-16</code>
/// </remarks>
internal static class CurrentUser
{
    private const int NameAt = 28;
    private const uint EncryptedToken = 0xF3D1C4DF;

    public static void Read(Reading reading, MediaBlock block)
    {
        var bytes = block.Load(reading).Span;
        if (bytes.Length < NameAt)
        {
            reading.Add(Gap.Truncated(block.Place.ToString(), "The document"));
            return;
        }

        if (ByteOrder.Little.UInt32(bytes[12..]) == EncryptedToken)
        {
            reading.Add(Gap.Encrypted(block.Place.ToString(), "The document"));
        }

        var length = Math.Min(bytes.Length - NameAt, ByteOrder.Little.UInt16(bytes[20..]));
        Add(reading, block, LegacyText.Decode(bytes.Slice(NameAt, length)));
        foreach (var run in ReadableRuns.Find(bytes[(NameAt + length)..]))
        {
            Add(reading, block, run.Text);
        }
    }

    private static void Add(Reading reading, MediaBlock block, string name) =>
        reading.AddDocument(block.Then("name"), Channel.DocumentProperty, name, "current user", MetadataKind.Person);
}

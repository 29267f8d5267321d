using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Compound.Properties;

/// <summary>One property set ([MS-OLEPS] 2.20).</summary>
/// <remarks><code>size : 4 | count : 4 | id : 4, offset : 4 for each | values</code></remarks>
internal sealed class PropertySet(Reading reading, MediaBlock block, long start, ClaimedRanges claimed)
{
    private const int MostProperties = 4096;
    private const uint DictionaryId = 0;
    private const uint CodePageId = 1;

    private readonly Dictionary<uint, string> _names = [];
    private readonly FragmentScope _scope = new(null, null);
    private Encoding? _encoding;
    private long _budget = 4 * block.Length;

    public void Read(Guid format)
    {
        var bytes = block.Load(reading).Span;
        if (start + 8 > bytes.Length)
        {
            Truncated();
            return;
        }

        var count = ByteOrder.Little.UInt32(bytes[(int)(start + 4)..]);
        var listed = (int)Math.Min(Math.Min(count, MostProperties), (bytes.Length - start - 8) / 8);
        if (listed < count)
        {
            Truncated();
        }

        claimed.Add(start, 8 + (listed * 8L));
        var properties = new List<(uint Id, long At)>(listed);
        for (var i = 0; i < listed; i++)
        {
            var entry = bytes[(int)(start + 8 + (i * 8))..];
            properties.Add((ByteOrder.Little.UInt32(entry), start + ByteOrder.Little.UInt32(entry[4..])));
        }

        // The code page and then the names come first, whatever their order in the file.
        foreach (var (id, at) in properties.OrderBy(property => property.Id ^ CodePageId))
        {
            ReadProperty(format, id, at);
        }
    }

    private void ReadProperty(Guid format, uint id, long at)
    {
        var bytes = block.Load(reading).Span;
        // Values that overlap would make a small file cost much; those of writers do not.
        if (at + 4 > bytes.Length || _budget <= 0)
        {
            Truncated();
            return;
        }

        if (id == DictionaryId)
        {
            claimed.Add(at, PropertyNames.Read(bytes[(int)at..], _encoding, _names));
            return;
        }

        var value = PropertyValue.Read(bytes[(int)at..], _encoding);
        claimed.Add(at, value.Length);
        _budget -= value.Length;
        if (id == CodePageId)
        {
            _encoding = CodePages.Of(value.Number);
        }

        if (value.Overran)
        {
            Truncated();
        }

        Add(format, id, at, value);
    }

    private void Add(Guid format, uint id, long at, PropertyValue value)
    {
        var (name, kind) = PropertyMeanings.Of(format, id, _names.GetValueOrDefault(id));
        var place = block with { Place = block.Place.Key(name) };
        foreach (var text in value.Texts)
        {
            var isPath = kind == MetadataKind.Technical && text.AsSpan().ContainsAny('\\', '/');
            var meaning = isPath ? MetadataKind.FilePath : kind;
            reading.AddDocument(place, Channel.DocumentProperty, text, name, meaning, _scope);
        }

        foreach (var (offset, length) in value.Blobs)
        {
            reading.AddReadable(place.Slice(at + offset, length).Loaded(reading), Channel.DocumentProperty);
        }
    }

    private void Truncated() => reading.Add(Gap.Truncated(block.Place.ToString(), "The properties"));
}

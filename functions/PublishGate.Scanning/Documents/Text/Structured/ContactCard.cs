using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>Contact cards and calendars (RFC 6350, RFC 5545): <c>TEL;TYPE=home:…</c>, one property a line.</summary>
internal sealed class ContactCard(TextFile text)
{
    private const int MostProperties = 1000;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"
    );

    // Cards have many lines and few names, so what a name tells is made once.
    private readonly Dictionary<string, CardProperty> _properties = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = [];
    private FragmentScope _scope = new(null, null);
    private bool _isBegun;

    public static void Read(TextFile text) => new ContactCard(text).Read();

    private void Read()
    {
        foreach (var (start, length) in text.Lines(0))
        {
            var line = text.Text.AsSpan(start, length);
            FollowObjects(line);
            var end = line.IndexOfAny(':', ';');
            var colon = IsName(line[..Math.Max(0, end)]) ? line.IndexOf(':') : -1;
            var property = PropertyOf(colon < 0 ? "" : line[..end]);
            if (colon > end)
            {
                // CN="…" of an attendee, X-EMAIL and the like: a parameter may hold as much as a value.
                var parameters = (Start: start + end + 1, Length: colon - end - 1);
                Add(property.Parameters, parameters.Start, parameters.Length, property.Name);
            }

            Add(property.Place, start + colon + 1, length - colon - 1, property.Name, property.Kind);
        }

        if (_open.Count > 0 || !_isBegun)
        {
            text.Reading.Add(Gap.Truncated(text.Reading.Current.At("card").ToString(), "The card"));
        }
    }

    private void FollowObjects(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
        {
            _scope = new FragmentScope(null, null);
            _isBegun = true;
            _open.Push(line["BEGIN:".Length..].Trim().ToString());
        }
        else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase) && _open.TryPeek(out var name))
        {
            var isIts = line["END:".Length..].Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
            _ = isIts && _open.TryPop(out _);
        }
    }

    private CardProperty PropertyOf(ReadOnlySpan<char> name)
    {
        var properties = _properties.GetAlternateLookup<ReadOnlySpan<char>>();
        if (properties.TryGetValue(name, out var known))
        {
            return known;
        }

        var property = CardProperty.Of(name.ToString(), text.Reading);
        if (_properties.Count < MostProperties)
        {
            _properties.Add(property.Name, property);
        }

        return property;
    }

    private void Add(Place place, int start, int length, string key, MetadataKind? kind = null) =>
        text.Add(Channel.StructuredData, place, start, length, key, _scope, kind);

    // A property's name, perhaps behind that of its group; anything else before a colon is text.
    private static bool IsName(ReadOnlySpan<char> name) => !name.IsEmpty && !name.ContainsAnyExcept(NameCharacters);
}

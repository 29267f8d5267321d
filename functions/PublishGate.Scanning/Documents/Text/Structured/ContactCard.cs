using System.Buffers;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Documents.Text.Structured;

/// <summary>Contact cards and calendars (RFC 6350, RFC 5545): <c>TEL;TYPE=home:…</c>, one property a line.</summary>
internal static class ContactCard
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"
    );

    public static void Read(TextFile text)
    {
        var scope = new FragmentScope(null, null);
        var open = new Stack<string>();
        var isBegun = false;
        foreach (var (start, length) in text.Lines(0))
        {
            var line = text.Text.AsSpan(start, length);
            var colon = IsName(line[..Math.Max(0, line.IndexOfAny(':', ';'))]) ? line.IndexOf(':') : -1;
            if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
            {
                scope = new FragmentScope(null, null);
                isBegun = true;
                open.Push(line["BEGIN:".Length..].Trim().ToString());
            }
            else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase) && open.TryPeek(out var name))
            {
                var isIts = line["END:".Length..].Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
                _ = isIts && open.TryPop(out _);
            }

            var end = line.IndexOfAny(':', ';');
            var key = colon < 0 ? "" : line[..end].ToString();
            var kind = key.ToUpperInvariant() switch
            {
                "FN" or "N" or "NICKNAME" => MetadataKind.Person,
                "ORG" => MetadataKind.Organisation,
                "UID" or "PRODID" or "REV" or "VERSION" => MetadataKind.Technical,
                _ => (MetadataKind?)null,
            };
            var place = text.Reading.Current.At(Place.SafeName(key.Length > 0 ? key : "continued line"));
            if (colon > end)
            {
                // CN="…" of an attendee, X-EMAIL and the like: a parameter may hold as much as a value.
                text.Add(
                    Channel.StructuredData,
                    place.Then("parameters"),
                    start + end + 1,
                    colon - end - 1,
                    key,
                    scope
                );
            }

            text.Add(Channel.StructuredData, place, start + colon + 1, length - colon - 1, key, scope, kind);
        }

        if (open.Count > 0 || !isBegun)
        {
            text.Reading.Add(Gap.Truncated(text.Reading.Current.At("card").ToString(), "The card"));
        }
    }

    // A property's name, perhaps behind that of its group; anything else before a colon is text.
    private static bool IsName(ReadOnlySpan<char> name) => !name.IsEmpty && !name.ContainsAnyExcept(NameCharacters);
}

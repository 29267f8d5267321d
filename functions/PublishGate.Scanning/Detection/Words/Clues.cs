using PublishGate.Scanning.Detection.Addresses;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>The clues of a text, and the words that give them.</summary>
internal static class Clues
{
    private static readonly ClueTable Table = Build();

    /// <summary>What the text may hold.</summary>
    public static Clue In(ReadOnlySpan<char> text, FragmentTraits traits) =>
        traits.HasFlag(FragmentTraits.Letters) ? Table.Read(text, !traits.HasFlag(FragmentTraits.NonAscii)) : Clue.None;

    private static ClueTable Build()
    {
        var table = new ClueTable();
        Add(table, Clue.Note, NoteMarkers.Search.Phrases);
        Add(table, Clue.Note, [Notes.Placeholder.Tk]);
        Add(table, Clue.Person, PeopleWords.Search.Phrases);
        Add(table, Clue.Token, TokenDetector.Openings);
        Add(table, Clue.PostalAddress, AddressIntroductions.All);
        Add(table, Clue.SpelledEmail, SpelledEmails.Signs);
        Add(table, Clue.CloudflareLink, [CloudflareEmails.Link]);
        Add(table, Clue.SignedAddress, SignedAddressDetector.Parameters);
        Add(table, Clue.ConnectionString, ConnectionStringDetector.Settings);
        Add(table, Clue.PrivateKey, [PrivateKeyDetector.Begin]);
        Add(table, Clue.Jwt, [JwtDetector.Begin]);
        Add(table, Clue.HomePath, UserPathDetector.Homes);
        Add(table, Clue.Workspace, WorkspaceLinkDetector.Places);
        return table;
    }

    private static void Add(ClueTable table, Clue clue, IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            table.Add(clue, phrase);
        }
    }

    private static void Add(ClueTable table, Clue clue, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            table.Add(clue, text);
        }
    }
}

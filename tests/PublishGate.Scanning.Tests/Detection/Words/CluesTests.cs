using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Detection.Addresses;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Tests.Detection.Words;

public sealed class CluesTests
{
    public static TheoryData<string> Frames =>
        ["{0}", "x {0}", "{0} x", "(„{0}“)", "ж {0}, 住", "no-{0}-no", "line\n{0}\n"];

    [Theory]
    [MemberData(nameof(Frames))]
    public void In_EveryPhraseOfAVocabulary_GivesItsClueWhereverItsSearchFindsIt(string frame)
    {
        foreach (var (clue, search) in new[] { (Clue.Note, NoteMarkers.Search), (Clue.Person, PeopleWords.Search) })
        {
            foreach (var phrase in search.Phrases)
            {
                var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, phrase.Written);
                foreach (var spelling in new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant() })
                {
                    if (search.Find(spelling, FragmentTraitsReader.Read(spelling)) is not null)
                    {
                        Assert.True(In(spelling).HasFlag(clue), $"{clue}: {spelling}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Find_EveryPhraseOfAVocabulary_FindsItself()
    {
        foreach (var search in new[] { NoteMarkers.Search, PeopleWords.Search })
        {
            foreach (var phrase in search.Phrases)
            {
                Assert.NotNull(search.Find(phrase.Written, FragmentTraitsReader.Read(phrase.Written)));
            }
        }
    }

    [Fact]
    public void In_EveryTextThatAnotherSearchBeginsWith_GivesItsClueInsideOfWords()
    {
        var texts = TokenDetector
            .Openings.Select(text => (Clue.Token, text))
            .Concat(AddressIntroductions.All.Select(text => (Clue.PostalAddress, text)))
            .Concat(SpelledEmails.Signs.Select(text => (Clue.SpelledEmail, text)))
            .Concat(SignedAddressDetector.Parameters.Select(text => (Clue.SignedAddress, text)))
            .Concat(ConnectionStringDetector.Settings.Select(text => (Clue.ConnectionString, text)))
            .Concat(UserPathDetector.Homes.Select(text => (Clue.HomePath, text)));
        foreach (var (clue, text) in texts)
        {
            Assert.True(In($"密钥a{text}1").HasFlag(clue), $"{clue}: {text}");
            Assert.True(In("a" + text).HasFlag(clue), $"{clue}: {text}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("The weather will be fine")]
    [InlineData("1700000000000")]
    public void In_OrdinaryText_GivesNone(string text) => Assert.Equal(Clue.None, In(text));

    private static Clue In(string text) => Clues.In(text, FragmentTraitsReader.Read(text));
}

using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Tests.Detection.Words;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("do not publish", "please DO NOT  PUBLISH this", "DO NOT  PUBLISH")]
    [InlineData("do not publish", "do\u00A0not-publish", "do\u00A0not-publish")]
    [InlineData("don't publish", "don’t publish", "don’t publish")]
    [InlineData("fact check*", "the Fact-Checkers said", "Fact-Checkers")]
    [InlineData("не публиковать", "просьба НЕ ПУБЛИКОВАТЬ", "НЕ ПУБЛИКОВАТЬ")]
    [InlineData("待核实", "部队番号待核实。", "待核实")]
    public void Find_SpellingsOfAPhrase_Match(string written, string text, string expected)
    {
        var hit = Assert.Single(Find(written, text));

        Assert.Equal(expected, text[hit.Start..hit.End]);
    }

    [Theory]
    [InlineData("do not publish", "do not publisher")]
    [InlineData("do not publish", "undo not publish")]
    [InlineData("do not publish", "do, not: publish")]
    [InlineData("real name", "realname")]
    [InlineData("мать", "математика")]
    public void Find_OtherWords_DoNotMatch(string written, string text) => Assert.Empty(Find(written, text));

    [Fact]
    public void Find_PhrasesOfTwoAlphabets_ComeInOrderOfPlace()
    {
        var search = new PhraseSearch([new Phrase("caller", 1), new Phrase("мать", 2)]);
        const string text = "мать, caller, мать";

        var hits = search.Find(text, FragmentTraits.NonAscii)!;

        Assert.Equal([0, 6, 14], hits.Select(hit => hit.Start));
    }

    [Theory]
    [InlineData("the-fact-check-team", true)]
    [InlineData("/news/fact-check/", true)]
    [InlineData("'Fact Check'", true)]
    [InlineData("our fact-check: wrong", false)]
    public void IsInSlug_AddressesAndCode_AreToldFromWords(string text, bool expected)
    {
        var hit = Assert.Single(Find("fact check", text));

        Assert.Equal(expected, hit.IsInSlug(text));
    }

    private static List<PhraseHit> Find(string written, string text) =>
        new PhraseSearch([new Phrase(written, 1)]).Find(text, FragmentTraits.NonAscii) ?? [];
}

using PublishGate.Scanning.Detection.Context;

namespace PublishGate.Scanning.Tests.Detection.Context;

public sealed class VisibleWordsTests
{
    private static readonly VisibleWords Words = new(
        "The caller, Iva NEMOVA, said that\nnobody had told her of it. 记者张虚构报道"
    );

    [Theory]
    [InlineData("iva nemova", true)]
    [InlineData("Nemova", true)]
    [InlineData("张虚构", true)]
    [InlineData("Nemova Iva", false)]
    [InlineData("Iva Caller", false)]
    [InlineData("", false)]
    public void HasPhrase_WordsInOrder_AreFoundInAnyCase(string phrase, bool expected) =>
        Assert.Equal(expected, Words.HasPhrase(phrase));

    [Theory]
    [InlineData("Otto Nemova", true)]
    [InlineData("Otto Her", false)]
    public void HasAnyWord_LongWord_IsEnough(string phrase, bool expected) =>
        Assert.Equal(expected, Words.HasAnyWord(phrase));

    [Theory]
    [InlineData("Caller Iva Nemova said “that nobody” had told her!", true)]
    [InlineData("Fact-check: who told the caller, and when did she know of it?", false)]
    public void HasMostOf_CopyOfTheText_IsToldFromANoteAboutIt(string sentence, bool expected) =>
        Assert.Equal(expected, Words.HasMostOf(sentence));
}

using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Tests.Detection.Words;

public sealed class SentencesTests
{
    [Fact]
    public void Of_SecondSentence_EndsWithItsStop()
    {
        const string text = "First one. The second, v. 2.1 of it. Third.";
        var at = text.IndexOf("second", StringComparison.Ordinal);

        var (start, length) = Sentences.Of(text, at, at + 6);

        Assert.Equal("The second, v.", text.Substring(start, length));
    }

    [Fact]
    public void Around_ShortText_IsAllOfIt() => Assert.Equal((1, 11), Sentences.Around(" One. Two...  ", 6, 9));

    [Fact]
    public void Of_EndlessSentence_IsBounded()
    {
        var text = new string('a', 100_000);

        var (start, length) = Sentences.Of(text, 50_000, 50_010);

        Assert.InRange(start, 49_000, 50_000);
        Assert.InRange(length, 10, Sentences.MaximumLength);
    }
}

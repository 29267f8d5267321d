using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Tests.Media;

public sealed class ReadableRunsTests
{
    [Fact]
    public void Find_BytesMadeToReadAsText_EndsAtALimit()
    {
        // "abcd" and a zero, over and over.
        var bytes = Enumerable.Range(0, 3_000_000).Select(i => i % 5 == 4 ? (byte)0 : (byte)('a' + (i % 5))).ToArray();

        var exception = Assert.Throws<LimitReachedException>(() => ReadableRuns.Find(bytes));

        Assert.DoesNotContain("abcd", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NumbersWithAText_TellsTheTextAlone()
    {
        byte[] bytes = [1, 2, 3, .. "Rosa Example\0"u8, 200, 201, .. "call her"u8, 255];

        Assert.Equal(["Rosa Example", "call her"], ReadableRuns.Find(bytes).Select(run => run.Text));
    }
}

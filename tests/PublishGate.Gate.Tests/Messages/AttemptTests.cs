using PublishGate.Gate.Messages;

namespace PublishGate.Gate.Tests.Messages;

public sealed class AttemptTests
{
    [Theory]
    [InlineData("00ff", "00ff", 1)]
    [InlineData("00ff~2", "00ff", 2)]
    [InlineData("00ff~200", "00ff", 200)]
    [InlineData("00ff~x", "00ff~x", 1)]
    [InlineData("00ff~-2", "00ff~-2", 1)]
    [InlineData("~2", "~2", 1)]
    public void Of_AnyId_IsReadBack(string id, string baseId, int number)
    {
        var attempt = Attempt.Of(id);

        Assert.Equal(new Attempt(baseId, number), attempt);
        Assert.Equal(id, attempt.Id);
        Assert.Equal(attempt.Next, Attempt.Of(attempt.Next.Id));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(4, 27)]
    [InlineData(7, 600)]
    [InlineData(1000, 600)]
    public void Wait_EachFailure_Triples(int number, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new Attempt("a", number).Wait);
}

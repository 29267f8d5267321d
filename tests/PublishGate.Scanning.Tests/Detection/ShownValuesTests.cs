using PublishGate.Scanning.Detection;

namespace PublishGate.Scanning.Tests.Detection;

public sealed class ShownValuesTests
{
    [Theory]
    [InlineData("Call 1234567 now", "1234567", true)]
    [InlineData("Call 91234567 now", "1234567", false)]
    [InlineData("12345678 and 1234567", "1234567", true)]
    [InlineData("1234567", "1234567", true)]
    [InlineData("it is 1234", "1234", false)]
    [InlineData("", "1234567", false)]
    public void Contain_Value_OnlyAsAWhole(string visible, string value, bool expected) =>
        Assert.Equal(expected, new ShownValues(visible).Contain(value));

    [Fact]
    public void Contain_ManyValuesInLongText_GivesUpOnTheStricterSide()
    {
        var shown = new ShownValues(new string('a', 50_000_000) + " 1234567");

        var answers = Enumerable.Range(0, 40).Select(_ => shown.Contain("1234567")).ToList();

        Assert.True(answers[0]);
        Assert.False(answers[^1]);
    }
}

using PublishGate.Scanning.Masking;

namespace PublishGate.Scanning.Tests.Masking;

public sealed class MaskTests
{
    [Theory]
    [InlineData("+7 916 123-45-67", "+7 9•• •••-••-67")]
    [InlineData("79161234567", "79•••••••67")]
    [InlineData("123456", "••••••")]
    public void Number_ByLength_KeepsNoMoreThanFourDigits(string value, string masked) =>
        Assert.Equal(masked, Mask.Number(value));

    [Fact]
    public void Address_Any_KeepsInitialsAndTopLevelDomain() =>
        Assert.Equal("i••••••••@n•••••••.org", Mask.Address("i.petrov1", "newsroom.org"));

    [Theory]
    [InlineData("$.props.calls", "$.props.calls")]
    [InlineData("+79161234567", "+•••••••••••")]
    [InlineData("ivan@example.org", "••••@•••••••.•••")]
    [InlineData("calls2022", "calls2022")]
    public void SafeName_OfContent_HidesWhatIdentifies(string name, string safe) =>
        Assert.Equal(safe, Place.SafeName(name));
}

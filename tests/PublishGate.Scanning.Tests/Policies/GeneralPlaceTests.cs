using PublishGate.Scanning.Policies;

namespace PublishGate.Scanning.Tests.Policies;

public sealed class GeneralPlaceTests
{
    [Theory]
    [InlineData("script $.calls[3].phone", "script $.calls[#].phone")]
    [InlineData("script $.calls[12].phone", "script $.calls[#].phone")]
    [InlineData("div#entry-••••• @data-id", "div#entry-# @data-id")]
    [InlineData("$.a[#].b", "$.a[#].b")]
    public void Of_Place_LeavesOutWhatDiffersBetweenPages(string place, string general) =>
        Assert.Equal(general, GeneralPlace.Of(place));
}

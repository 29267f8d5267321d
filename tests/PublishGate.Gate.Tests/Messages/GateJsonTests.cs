using System.Text.Json;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Messages;

public sealed class GateJsonTests
{
    private static readonly DateTimeOffset Now = new(2031, 5, 17, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Read_ResultWithoutProblem_IsAsWritten() =>
        AssertSame(new GateInput("p", "1", new ScanResult("p", "1", 1, "a.html", "00", 12, "r", null)));

    [Fact]
    public void Read_ResultWithProblemOnly_IsAsWritten() =>
        AssertSame(new GateInput("p", "1", new ScanResult("p", "1", 1, "a", null, null, null, Gap.Missing("a"))));

    [Fact]
    public void Read_InputWithoutResult_IsAsWritten() => AssertSame(new GateInput("p", "1", null));

    [Fact]
    public void Read_DecisionWithoutCallback_IsAsWritten()
    {
        var decision = new GateDecision("p", "1", 1, DecisionKind.Held, PublicationState.Held, Now, false, [], []);

        Assert.Equal(GateJson.Write(decision), GateJson.Write(GateJson.Read<GateDecision>(GateJson.Write(decision))));
    }

    [Theory]
    [InlineData("""{"revision":"1"}""")]
    [InlineData("""{"id":"p","revision":null}""")]
    [InlineData("""{"id":"p","revision":"1","result":{"id":"p"}}""")]
    [InlineData("null")]
    [InlineData("")]
    public void Read_WhatMustBeThereIsNot_Throws(string json) =>
        Assert.Throws<JsonException>(() => GateJson.Read<GateInput>(json));

    private static void AssertSame<T>(T value) => Assert.Equal(value, GateJson.Read<T>(GateJson.Write(value)));
}

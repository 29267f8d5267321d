using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Tests.Worlds;
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

    /// <summary>A report that lost its findings is no report without findings.</summary>
    [Theory]
    [InlineData("findings")]
    [InlineData("gaps")]
    [InlineData("references")]
    public void Read_ReportThatLacksAList_Throws(string list)
    {
        var report = JsonNode.Parse(GateJson.Write(Contents.TruthOf("a page"u8.ToArray())))!.AsObject();
        Assert.Equal(64, GateJson.Read<Report>(report.ToJsonString()).Sha256.Length);

        Assert.True(report.Remove(list));

        Assert.Throws<JsonException>(() => GateJson.Read<Report>(report.ToJsonString()));
    }

    /// <summary>The JSON code that is written at build time must say what reflection would.</summary>
    [Fact]
    public void Write_EveryKind_IsWhatReflectionWrites()
    {
        var reflected = GateJson.OptionsFor(new DefaultJsonTypeInfoResolver());
        var entry = new ManifestEntry
        {
            Role = ArtifactRole.ReferencedElsewhere,
            StagedPath = "a.jpg",
            PublicPath = "b.jpg",
            Problem = Gap.Missing("a"),
        };
        object[] all =
        [
            new GateInput("p", "1", new ScanResult("p", "1", 1, "a", null, null, null, Gap.Missing("a")), Now),
            new GateDecision(
                "p",
                "1",
                1,
                DecisionKind.Held,
                PublicationState.Held,
                Now,
                false,
                [entry],
                [],
                null,
                ["x"]
            ),
            new ScanRequest("p", "1", 1, ContentArea.Public, ArtifactRole.Page, "a", "b"),
            new[] { new Message("t", "i", "s", "u", "b", Now) },
        ];

        foreach (var one in all)
        {
            var text = JsonSerializer.Serialize(one, GateJson.Options.GetTypeInfo(one.GetType()));

            Assert.Equal(JsonSerializer.Serialize(one, one.GetType(), reflected), text);
            Assert.Equal(
                text,
                JsonSerializer.Serialize(
                    JsonSerializer.Deserialize(text, GateJson.Options.GetTypeInfo(one.GetType())),
                    GateJson.Options.GetTypeInfo(one.GetType())
                )
            );
        }
    }

    private static void AssertSame<T>(T value) => Assert.Equal(value, GateJson.Read<T>(GateJson.Write(value)));
}

using PublishGate.Azure.Messaging;
using PublishGate.Gate.Messages;

namespace PublishGate.Azure.Tests.Messaging;

/// <summary>How messages look on Service Bus, without Service Bus.</summary>
public sealed class EnvelopeTests
{
    private static readonly Message Plain = new(
        Topics.ScanResults,
        "00ff",
        "story-42",
        Topics.Gate,
        """{"id":"story-42"}"""
    );

    [Fact]
    public void Of_Message_HasItsSessionIdsSubjectAndBody()
    {
        var envelope = Envelope.Of(Plain, claimCheck: null, traceParent: null);

        Assert.Equal("00ff", envelope.MessageId);
        Assert.Equal("story-42", envelope.SessionId);
        Assert.Equal(Topics.Gate, envelope.Subject);
        Assert.Equal("00ff", envelope.CorrelationId);
        Assert.Equal(Plain.Body, envelope.Body);
        Assert.Null(envelope.DueAt);
        Assert.Empty(envelope.Properties);
    }

    [Fact]
    public void Of_SameMessageTwice_HasOneMessageIdForDuplicateDetection()
    {
        var request = new ScanResult("story-42", "1", 1, "a.html", "00", 1, "r");

        Assert.Equal(
            Envelope.Of(MessageFactory.Result(request), null, "00-1-1-00").MessageId,
            Envelope.Of(MessageFactory.Result(request), null, "00-2-2-00").MessageId
        );
        Assert.NotEqual(MessageFactory.Result(request).Id, MessageFactory.Result(request with { Round = 2 }).Id);
    }

    [Fact]
    public void Of_FurtherTry_HasAnIdOfItsOwnAndCorrelatesWithTheFirst()
    {
        var again = Plain with { Id = Attempt.Of(Plain.Id).Next.Id, DueAt = DateTimeOffset.UnixEpoch };

        var envelope = Envelope.Of(again, claimCheck: null, traceParent: null);

        Assert.NotEqual(Plain.Id, envelope.MessageId);
        Assert.Equal(Plain.Id, envelope.CorrelationId);
        Assert.Equal(DateTimeOffset.UnixEpoch, envelope.DueAt);
    }

    [Fact]
    public void Of_ClaimCheckAndTrace_AreProperties()
    {
        var envelope = Envelope.Of(Plain, "the check", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        Assert.Equal("", envelope.Body);
        Assert.Equal("the check", envelope.Properties[MessageProperties.ClaimCheck]);
        Assert.Equal(
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            envelope.Properties[MessageProperties.TraceParent]
        );
    }

    [Theory]
    [InlineData(Envelope.MaximumBodyBytes, 'a', false)]
    [InlineData(Envelope.MaximumBodyBytes + 1, 'a', true)]
    [InlineData(Envelope.MaximumBodyBytes / 2 + 1, 'Ж', true)]
    public void IsTooLarge_Body_IsMeasuredInBytes(int length, char letter, bool isTooLarge) =>
        Assert.Equal(isTooLarge, Envelope.IsTooLarge(Plain with { Body = new string(letter, length) }));

    [Fact]
    public void Of_LongestNames_FitServiceBus()
    {
        const int MaximumIdLength = 128;
        var publication = new string('p', Gate.Publications.PublicationKey.MaximumLength);
        var message = MessageFactory.Result(new ScanResult(publication, "1", 1, "a.html"));
        var last = new Attempt(message.Id, Topics.Subscriptions.Max(subscription => subscription.Tries));

        var envelope = Envelope.Of(message with { Id = last.Id }, null, null);

        Assert.True(envelope.SessionId.Length <= MaximumIdLength);
        Assert.True(envelope.MessageId.Length <= MaximumIdLength);
    }
}

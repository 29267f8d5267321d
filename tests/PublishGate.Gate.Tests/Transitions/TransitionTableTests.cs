using PublishGate.Gate.Publications;
using PublishGate.Gate.Transitions;

namespace PublishGate.Gate.Tests.Transitions;

public sealed class TransitionTableTests
{
    /// <summary>One row for each event; the columns are the states in the order of their declaration.</summary>
    private static readonly Dictionary<GateEvent, string> Expected = new()
    {
        //                            Scanning   Held       Releasing  Released   Exposed    Superseded
        [GateEvent.ScanCleared] = "Releasing  Held       Releasing  Released   Released   Superseded",
        [GateEvent.ScanBlocked] = "Held       Held       Releasing  Exposed    Exposed    Superseded",
        [GateEvent.DeadlinePassed] = "Held       Held       Releasing  Exposed    Exposed    Superseded",
        [GateEvent.OverrideCleared] = "Scanning   Releasing  Releasing  Released   Released   Superseded",
        [GateEvent.RescanRequested] = "Scanning   Scanning   Releasing  Released   Exposed    Superseded",
        [GateEvent.Promoted] = "Scanning   Held       Released   Released   Exposed    Superseded",
        [GateEvent.PromotionRefused] = "Scanning   Held       Held       Released   Exposed    Superseded",
        [GateEvent.LaterSubmitted] = "Superseded Superseded Releasing  Released   Exposed    Superseded",
        [GateEvent.LaterReleased] = "Superseded Superseded Superseded Superseded Superseded Superseded",
    };

    public static TheoryData<PublicationState, GateEvent> All()
    {
        var all = new TheoryData<PublicationState, GateEvent>();
        foreach (var state in Enum.GetValues<PublicationState>())
        {
            foreach (var gateEvent in Enum.GetValues<GateEvent>())
            {
                all.Add(state, gateEvent);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Next_EveryStateWithEveryEvent_IsAsTheTableSays(PublicationState state, GateEvent gateEvent)
    {
        var row = Expected[gateEvent].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(row[(int)state], TransitionTable.Next(state, gateEvent).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Next_IntoReleasing_IsOnlyByAClearScanOrAnOverride(PublicationState state, GateEvent gateEvent)
    {
        if (state != PublicationState.Releasing && TransitionTable.Next(state, gateEvent) == PublicationState.Releasing)
        {
            Assert.Contains(
                (state, gateEvent),
                new[]
                {
                    (PublicationState.Scanning, GateEvent.ScanCleared),
                    (PublicationState.Held, GateEvent.OverrideCleared),
                }
            );
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Next_IntoReleased_IsOnlyFromReleasingOrFromWhatIsPublic(PublicationState state, GateEvent gateEvent)
    {
        if (TransitionTable.Next(state, gateEvent) == PublicationState.Released)
        {
            Assert.True(
                state is PublicationState.Released or PublicationState.Exposed
                    || (state, gateEvent) == (PublicationState.Releasing, GateEvent.Promoted)
            );
        }
    }

    [Fact]
    public void Next_UnknownEvent_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TransitionTable.Next(PublicationState.Held, (GateEvent)99));
}

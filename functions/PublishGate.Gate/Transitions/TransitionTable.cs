using static PublishGate.Gate.Transitions.GateEvent;
using State = PublishGate.Gate.Publications.PublicationState;

namespace PublishGate.Gate.Transitions;

/// <summary>The whole state machine of a revision.</summary>
/// <remarks>
/// Releasing is entered from Scanning when the scan is clear, and from Held only by an editor's override: reports that
/// arrive late release nothing. What is public is never silently taken to be clean: it is Released or Exposed.
/// </remarks>
public static class TransitionTable
{
    /// <summary>The state after an event; the same state where the event changes nothing.</summary>
    public static State Next(State state, GateEvent gateEvent) =>
        (state, gateEvent) switch
        {
            (State.Scanning, ScanCleared) => State.Releasing,
            (State.Scanning, ScanBlocked) => State.Held,
            (State.Scanning, DeadlinePassed) => State.Held,
            (State.Scanning, LaterSubmitted) => State.Superseded,
            (State.Scanning, LaterReleased) => State.Superseded,
            (State.Scanning, OverrideCleared or RescanRequested or Promoted or PromotionRefused) => State.Scanning,

            (State.Held, OverrideCleared) => State.Releasing,
            (State.Held, RescanRequested) => State.Scanning,
            (State.Held, LaterSubmitted) => State.Superseded,
            (State.Held, LaterReleased) => State.Superseded,
            (State.Held, ScanCleared or ScanBlocked or DeadlinePassed or Promoted or PromotionRefused) => State.Held,

            (State.Releasing, Promoted) => State.Released,
            (State.Releasing, PromotionRefused) => State.Held,
            (State.Releasing, LaterReleased) => State.Superseded,
            (State.Releasing, ScanCleared or ScanBlocked or DeadlinePassed or OverrideCleared) => State.Releasing,
            (State.Releasing, RescanRequested or LaterSubmitted) => State.Releasing,

            (State.Released, ScanBlocked) => State.Exposed,
            (State.Released, DeadlinePassed) => State.Exposed,
            (State.Released, LaterReleased) => State.Superseded,
            (State.Released, ScanCleared or OverrideCleared or RescanRequested) => State.Released,
            (State.Released, Promoted or PromotionRefused or LaterSubmitted) => State.Released,

            (State.Exposed, ScanCleared) => State.Released,
            (State.Exposed, OverrideCleared) => State.Released,
            (State.Exposed, LaterReleased) => State.Superseded,
            (State.Exposed, ScanBlocked or DeadlinePassed or RescanRequested) => State.Exposed,
            (State.Exposed, Promoted or PromotionRefused or LaterSubmitted) => State.Exposed,

            (State.Superseded, _) => State.Superseded,
            _ => throw new ArgumentOutOfRangeException(nameof(gateEvent), $"{state} has no answer to {gateEvent}."),
        };
}

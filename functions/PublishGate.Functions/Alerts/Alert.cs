using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Publications;

namespace PublishGate.Functions.Alerts;

/// <summary>What editors are to be told, with the reports it rests on.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Assessment">What stood between the publication and its release.</param>
/// <param name="Link">Where an editor sees the publication.</param>
/// <param name="Since">The state that it has meanwhile, if that is another one than the decision led to.</param>
public sealed record Alert(GateDecision Decision, Assessment Assessment, string Link, PublicationState? Since = null);

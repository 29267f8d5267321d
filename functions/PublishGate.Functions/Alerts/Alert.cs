using PublishGate.Gate.Assessments;
using PublishGate.Gate.Messages;

namespace PublishGate.Functions.Alerts;

/// <summary>What editors are to be told, with the reports it rests on.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Assessment">What stood between the publication and its release.</param>
/// <param name="Link">Where an editor sees the publication.</param>
public sealed record Alert(GateDecision Decision, Assessment Assessment, string Link);

namespace PublishGate.Gate.Messages;

/// <summary>A message to the gate.</summary>
/// <param name="Id">The publication.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Result">A scan that has ended; null to go on with what the revision's state leaves to do.</param>
/// <param name="At">When to go on, so that two such messages are not taken for one sent twice.</param>
public sealed record GateInput(string Id, string Revision, ScanResult? Result = null, DateTimeOffset? At = null);

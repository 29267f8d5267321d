namespace PublishGate.Gate.Tests.Worlds;

/// <summary>One thing that happens, and what goes wrong meanwhile. What the numbers choose depends on what there is.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Which">Which publication, message or file.</param>
/// <param name="How">Which revision, content or time.</param>
/// <param name="Again">A message that was handled stays, and comes again.</param>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Call">At which port call.</param>
/// <param name="Someone">What someone else does then.</param>
public sealed record Op(OpKind Kind, byte Which, byte How, bool Again, FaultKind Fault, byte Call, OpKind Someone);

namespace PublishGate.Scanning.Policies;

/// <summary>What is wrong in a policy, where, and how to put it right.</summary>
/// <param name="File">The included file; null for the policy itself.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">One sentence.</param>
public sealed record PolicyError(string? File, int Line, int Column, string Message);

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>The process dies: nothing catches this.</summary>
internal sealed class DeathException : OperationCanceledException;

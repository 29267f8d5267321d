namespace PublishGate.Gate.Tests.Worlds;

/// <summary>The gate did what it promises never to do.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);

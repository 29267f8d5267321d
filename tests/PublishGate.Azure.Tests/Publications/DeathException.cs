namespace PublishGate.Azure.Tests.Publications;

/// <summary>The process is gone.</summary>
internal sealed class DeathException : Exception;

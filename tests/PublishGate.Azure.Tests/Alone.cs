namespace PublishGate.Azure.Tests;

/// <summary>Tests that measure this process, or load the machine: no others run meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

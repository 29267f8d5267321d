namespace PublishGate.Contracts;

/// <summary>A test of a suite; skipped where what the adapter runs against is missing.</summary>
/// <remarks>
/// xunit 2 skips only by what an attribute says when tests are discovered, and a suite does not know its adapters.
/// Each test project has a process of its own, so what it says in <see cref="SkipReason"/> concerns its tests alone.
/// </remarks>
public sealed class ContractFactAttribute : FactAttribute
{
    public ContractFactAttribute() => Skip = SkipReason;

    /// <summary>Why the suites cannot run in this test project; null if they can. Set by a module initializer.</summary>
    public static string? SkipReason { get; set; }
}

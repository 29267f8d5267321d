using System.Collections.Immutable;

namespace PublishGate.Scanning.Policies;

/// <summary>A policy, or everything that is wrong with it.</summary>
public sealed record PolicyResult
{
    private PolicyResult(Policy? policy, ImmutableArray<PolicyError> errors) => (Policy, Errors) = (policy, errors);

    /// <summary>The policy; null if there are errors.</summary>
    public Policy? Policy { get; }

    /// <summary>Every error, in the order of the file.</summary>
    public ImmutableArray<PolicyError> Errors { get; }

    internal static PolicyResult Of(Policy policy) => new(policy, []);

    internal static PolicyResult Wrong(IEnumerable<PolicyError> errors) => new(null, [.. errors]);
}

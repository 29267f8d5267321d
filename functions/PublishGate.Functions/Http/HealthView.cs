namespace PublishGate.Functions.Http;

/// <summary>What a monitor is told of a gate that works.</summary>
/// <param name="Ruleset">Names the rules and the policy that scans go by.</param>
public sealed record HealthView(string Ruleset)
{
    public string Status => "ok";
}

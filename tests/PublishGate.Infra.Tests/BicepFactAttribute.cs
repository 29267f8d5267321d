namespace PublishGate.Infra.Tests;

/// <summary>A test that compiles Bicep; skipped where the CLI does not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepCli.WhyNot;
}

namespace PublishGate.Infra.Tests;

/// <summary>A test with cases that compiles Bicep; skipped where the CLI does not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepCli.WhyNot;
}

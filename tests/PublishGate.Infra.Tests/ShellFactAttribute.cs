namespace PublishGate.Infra.Tests;

/// <summary>A test of a shell script; skipped on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() => Skip = OperatingSystem.IsWindows() ? "The script needs a POSIX shell." : null;
}

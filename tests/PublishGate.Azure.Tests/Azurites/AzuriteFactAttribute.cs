namespace PublishGate.Azure.Tests.Azurites;

/// <summary>A test that needs Azurite; skipped, and said so, where it is missing.</summary>
public sealed class AzuriteFactAttribute : FactAttribute
{
    public AzuriteFactAttribute() => Skip = AzuriteInstallation.Missing;
}

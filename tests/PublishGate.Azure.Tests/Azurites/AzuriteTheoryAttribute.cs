namespace PublishGate.Azure.Tests.Azurites;

/// <summary>Cases that need Azurite; see <see cref="AzuriteFactAttribute"/>.</summary>
public sealed class AzuriteTheoryAttribute : TheoryAttribute
{
    public AzuriteTheoryAttribute() => Skip = AzuriteInstallation.Missing;
}

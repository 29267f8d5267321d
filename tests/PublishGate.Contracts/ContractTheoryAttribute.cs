namespace PublishGate.Contracts;

/// <summary>A test of a suite with cases; see <see cref="ContractFactAttribute"/>.</summary>
public sealed class ContractTheoryAttribute : TheoryAttribute
{
    public ContractTheoryAttribute() => Skip = ContractFactAttribute.SkipReason;
}

using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Brazilian CPF: <c>529.982.247-25</c>, nine digits and two check digits.</summary>
/// <remarks>Receita Federal, Cadastro de Pessoas Físicas.</remarks>
internal sealed class BrCpf() : IdentityKind("br-cpf", "A Brazilian taxpayer number (CPF)", Topic.Cpf, Topic.Tax)
{
    private const int Length = 11;

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        if (!TryTake(run, Length, out var taken) || Checksums.IsUniform(run.Digits[..Length]))
        {
            return null;
        }

        var first = Checksums.Weighted(run.Digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        var second = Checksums.Weighted(run.Digits, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
        return first == Checksums.Digit(run.Digits, 9) && second == Checksums.Digit(run.Digits, 10)
            ? Match(run, taken, isCertain: taken.Groups == 4 && IsGrouped(run, 3, 3, 3, 2))
            : null;
    }
}

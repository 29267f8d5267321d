using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Indian permanent account number (PAN): five letters, four digits, a letter; no public checksum.</summary>
/// <remarks>Income Tax Rules 1962, rule 114; the fourth letter tells the kind of holder, P a person.</remarks>
internal sealed class InPan() : IdentityKind("in-pan", "An Indian taxpayer number (PAN)", Topic.Pan, Topic.Tax)
{
    private const int Length = 10;
    private const int LettersBefore = 5;
    private const string Holders = "PCHABGJLFT";

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var start = run.Groups[0].Start - LettersBefore;
        var end = start + Length;
        if (start < 0 || end > run.Whole.Length || run.Groups[0].Length != 4)
        {
            return null;
        }

        var code = run.Whole[start..end];
        var isWord =
            (start == 0 || !IsWordCharacter(run.Whole[start - 1]))
            && (end == run.Whole.Length || !IsWordCharacter(run.Whole[end]));
        return
            isWord
            && !code[..LettersBefore].ContainsAnyExceptInRange('A', 'Z')
            && Holders.Contains(code[3], StringComparison.Ordinal)
            && char.IsAsciiLetterUpper(code[^1])
            ? new IdentityMatch(start, end, code.ToString(), IsCertain: false)
            : null;
    }
}

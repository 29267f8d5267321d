using System.Buffers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>Tells the accounts that readers are asked to give to: "Spendenkonto: IBAN …", <c>{"donate": {"iban": …}}</c>.</summary>
internal static class Donations
{
    private const int Reach = 120;
    private const int Ancestors = 2;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "donat",
            "spende",
            "faire un don",
            "vos dons",
            "donacion",
            "donativo",
            "doação",
            "doações",
            "doacao",
            "donazion",
            "sostieni",
            "darowizn",
            "wesprzyj",
            "bağış",
            "пожертв",
            "донат",
            "підтримати",
            "поддержать",
            "تبرع",
            "کمک مالی",
            "捐款",
            "捐赠",
            "support us",
            "support our",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The words before the number, or the keys above it, ask for donations; a remark asks for none.</summary>
    /// <param name="fragment">What holds the number.</param>
    /// <param name="start">Where the number begins in it.</param>
    public static bool AreAsked(Fragment fragment, int start)
    {
        if (fragment.Form == FragmentForm.Comment)
        {
            return false;
        }

        var scope = fragment.Scope;
        var isAsked =
            fragment.Text.AsSpan(Math.Max(0, start - Reach)..start).ContainsAny(Words)
            || fragment.Key.AsSpan().ContainsAny(Words);
        for (var i = 0; i < Ancestors && scope is not null && !isAsked; i++, scope = scope.Parent)
        {
            isAsked = scope.Key.AsSpan().ContainsAny(Words);
        }

        return isAsked;
    }
}

using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>International bank account numbers: country, two check digits, and the country's own number.</summary>
/// <remarks>ISO 13616; lengths from SWIFT's IBAN registry, release 97.</remarks>
internal sealed class Iban() : IdentityKind("iban", "A bank account number (IBAN)", Topic.Iban)
{
    private const int Longest = 34;

    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 "
        + "FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 "
        + "LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 "
        + "SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 IR26";

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        var text = run.Whole;
        var start = run.Groups[0].Start - 2;
        if (
            start < 0
            || (start > 0 && IsWordCharacter(text[start - 1]))
            || LengthOf(text.Slice(start, 2)) is not { } length
        )
        {
            return null;
        }

        Span<char> code = stackalloc char[Longest];
        var end = Collect(text, start, code[..length]);
        if (end < 0 || (end < text.Length && IsWordCharacter(text[end])) || !char.IsAsciiDigit(code[3]))
        {
            return null;
        }

        var isChecked = Checksums.Mod97(code[..4], Checksums.Mod97(code[4..length])) == 1;
        return isChecked ? new IdentityMatch(start, end, code[..length].ToString(), IsCertain: true) : null;
    }

    // Letters and digits with at most one separator between them; the end, or -1 if there are too few.
    private static int Collect(ReadOnlySpan<char> text, int start, Span<char> code)
    {
        var count = 0;
        var at = start;
        for (; at < text.Length && count < code.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                code[count++] = char.ToUpperInvariant(text[at]);
            }
            else if (text[at] is not (' ' or '-' or '\u00A0' or '\u202F') || !char.IsAsciiLetterOrDigit(text[at - 1]))
            {
                return -1;
            }
        }

        return count == code.Length ? at : -1;
    }

    private static int? LengthOf(ReadOnlySpan<char> country)
    {
        if (!char.IsAsciiLetterUpper(country[0]) || !char.IsAsciiLetterUpper(country[1]))
        {
            return null;
        }

        for (var at = 0; at < Lengths.Length; at += 5)
        {
            if (Lengths.AsSpan(at, 2).SequenceEqual(country))
            {
                return int.Parse(Lengths.AsSpan(at + 2, 2));
            }
        }

        return null;
    }
}

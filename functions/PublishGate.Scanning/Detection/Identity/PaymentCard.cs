using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>Payment cards: issuer's range, length, Luhn's checksum.</summary>
/// <remarks>ISO/IEC 7812; ranges as the schemes publish them.</remarks>
internal sealed class PaymentCard() : IdentityKind("payment-card", "A payment card number", Topic.Card)
{
    /// <summary>What payment providers publish for tests.</summary>
    private static readonly string[] TestNumbers =
    [
        "4111111111111111",
        "4242424242424242",
        "4012888888881881",
        "4000056655665556",
        "5555555555554444",
        "5105105105105100",
        "2223003122003222",
        "5200828282828210",
        "378282246310005",
        "371449635398431",
        "6011111111111117",
        "6011000990139424",
        "3056930009020004",
        "30569309025904",
        "38520000023237",
        "3566002020360505",
        "3530111333300000",
        "6200000000000005",
        "4917610000000000",
        "5454545454545454",
        "4444333322221111",
        "4000000000000002",
        "1234567812345670",
    ];

    public override bool CanStandAlone => true;

    public override IdentityMatch? Read(scoped in NumberRuns run)
    {
        foreach (var length in (ReadOnlySpan<int>)[16, 15, 19, 18, 14])
        {
            if (
                !TryTake(run, length, out var taken)
                || !IsIssued(run.Digits[..length])
                || !Checksums.IsLuhn(run.Digits[..length])
            )
            {
                continue;
            }

            var isSpelled = IsGrouped(run, 4, 4, 4, 4) || (length == 15 && IsGrouped(run, 4, 6, 5));
            return Match(run, taken, isSpelled) with
            {
                Harmless =
                    TestNumbers.Contains(run.Digits[..length].ToString()) || Checksums.IsUniform(run.Digits[1..length])
                        ? Reserved
                        : null,
            };
        }

        return null;
    }

    private static bool IsIssued(ReadOnlySpan<char> digits)
    {
        var two = int.Parse(digits[..2]);
        var four = int.Parse(digits[..4]);
        return digits.Length switch
        {
            // Visa, Mastercard, Мир, Discover, JCB, UnionPay, Maestro.
            16 => digits[0] == '4'
                || two is (>= 51 and <= 55) or 62 or 65 or 50 or (>= 56 and <= 58)
                || four
                    is (>= 2221 and <= 2720)
                        or (>= 2200 and <= 2204)
                        or 6011
                        or (>= 3528 and <= 3589)
                        or 6037
                        or 6219
                        or 5022
                        or 5859,
            15 => two is 34 or 37,
            14 => two is 36 or 38 or 30,
            _ => digits[0] == '4' || two == 62 || four is >= 2200 and <= 2204,
        };
    }
}

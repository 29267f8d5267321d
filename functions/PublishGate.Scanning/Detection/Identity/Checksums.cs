namespace PublishGate.Scanning.Detection.Identity;

/// <summary>The checksums of identity numbers. Texts are ASCII digits.</summary>
internal static class Checksums
{
    // Verhoeff's tables: the multiplication of the dihedral group D5, and the permutation by position.
    private const string Products =
        "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
    private const string Permutations =
        "01234567891576283094580379614289160435279453126870428657390127938064157046913258";

    public static int Digit(ReadOnlySpan<char> digits, int index) => digits[index] - '0';

    /// <summary>Sum of the products of digits and weights.</summary>
    public static int Weighted(ReadOnlySpan<char> digits, params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += Digit(digits, i) * weights[i];
        }

        return sum;
    }

    /// <summary>ISO/IEC 7812-1, annex B.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = Digit(digits, digits.Length - 1 - i);
            sum +=
                i % 2 == 0 ? digit
                : digit > 4 ? (digit * 2) - 9
                : digit * 2;
        }

        return sum % 10 == 0;
    }

    /// <summary>Verhoeff (1969), over all digits with the check digit last.</summary>
    public static bool IsVerhoeff(ReadOnlySpan<char> digits)
    {
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var permuted = Permutations[(i % 8 * 10) + Digit(digits, digits.Length - 1 - i)] - '0';
            check = Products[(check * 10) + permuted] - '0';
        }

        return check == 0;
    }

    /// <summary>ISO/IEC 7064, MOD 11,10, with the check digit last.</summary>
    public static bool IsMod11Comma10(ReadOnlySpan<char> digits)
    {
        var product = 10;
        for (var i = 0; i < digits.Length - 1; i++)
        {
            var sum = (Digit(digits, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == Digit(digits, digits.Length - 1);
    }

    /// <summary>Remainder by 97 of a number in which letters stand for 10 to 35 (ISO/IEC 7064, MOD 97-10).</summary>
    public static int Mod97(ReadOnlySpan<char> characters, int remainder = 0)
    {
        foreach (var character in characters)
        {
            remainder = char.IsAsciiDigit(character)
                ? ((remainder * 10) + (character - '0')) % 97
                : ((remainder * 100) + (character - 'A' + 10)) % 97;
        }

        return remainder;
    }

    /// <summary>The two digits can be a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> digits) => int.Parse(digits) is >= 1 and <= 12;

    /// <summary>The two digits can be a day of the month.</summary>
    public static bool IsDay(ReadOnlySpan<char> digits) => int.Parse(digits) is >= 1 and <= 31;

    /// <summary>All digits are the same.</summary>
    public static bool IsUniform(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept(digits[0]);
}

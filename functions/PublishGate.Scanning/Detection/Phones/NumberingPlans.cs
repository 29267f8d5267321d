using System.Collections.Frozen;
using PhoneNumbers;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>Asks Google's libphonenumber what a number is, once it is plausible at all.</summary>
internal static class NumberingPlans
{
    private const int ShortestNumber = 7;
    private const int LongestNumber = 15;
    private const int ShortestFormerNumber = 11;

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    private static readonly FrozenSet<int> CallingCodes = Plans
        .GetSupportedCallingCodes()
        .Concat(Plans.GetSupportedGlobalNetworkCallingCodes())
        .ToFrozenSet();

    /// <summary>The number with its country's code in front, if such a number is assigned.</summary>
    /// <param name="digits">ASCII digits without the plus sign.</param>
    public static KnownPhone? International(ReadOnlySpan<char> digits) =>
        digits.Length is < ShortestNumber or > LongestNumber + 1 || !HasCallingCode(digits)
            ? null
            : Parse($"+{digits}", region: null, mustBeAssigned: true);

    /// <summary>Like <see cref="International"/>, but of the right length only, or as numbers once were: +52 1 55 ….</summary>
    public static KnownPhone? PossiblyInternational(ReadOnlySpan<char> digits) =>
        digits.Length is < ShortestNumber + 1 or > LongestNumber || !HasCallingCode(digits) ? null
        : Parse($"+{digits}", region: null, mustBeAssigned: false) is { } phone ? phone
        : digits.Length < ShortestFormerNumber ? null
        : Unassigned($"+{digits}");

    /// <summary>A number of which no plan is known.</summary>
    public static KnownPhone Unassigned(ReadOnlySpan<char> digits) =>
        new(PhoneNumber.DefaultInstance, "", PhoneNumberType.UNKNOWN, digits.ToString());

    /// <summary>The number as it is dialled within a region, if such a number is assigned there.</summary>
    public static KnownPhone? National(ReadOnlySpan<char> digits, string region)
    {
        if (digits.Length is < ShortestNumber or > LongestNumber || Plans.GetCountryCodeForRegion(region) == 0)
        {
            return null;
        }

        var phone = Parse(digits.ToString(), region, mustBeAssigned: true);
        return phone is { } known && known.Region == region ? phone : null;
    }

    /// <summary>A number without its area's code, as North America and others dial it; 555-01XX is nobody's.</summary>
    public static KnownPhone? WithinTown(ReadOnlySpan<char> digits)
    {
        var number = new PhoneNumber.Builder().SetCountryCode(1).SetNationalNumber(ulong.Parse(digits)).Build();
        var isExample = digits.StartsWith("55501") || !digits.ContainsAnyExcept(digits[0]) || digits is "1234567";
        return isExample || digits[0] is '0' or '1'
            ? null
            : new KnownPhone(number, "", PhoneNumberType.UNKNOWN, digits.ToString());
    }

    /// <summary>Lengths of the digit groups in the country's own spelling, with its trunk prefix.</summary>
    public static IReadOnlyList<int> NationalGroups(KnownPhone phone) =>
        GroupLengths(Plans.Format(phone.Number, PhoneNumberFormat.NATIONAL));

    /// <summary>Lengths of the digit groups in the international spelling, the country's code first.</summary>
    public static IReadOnlyList<int> InternationalGroups(KnownPhone phone) =>
        GroupLengths(Plans.Format(phone.Number, PhoneNumberFormat.INTERNATIONAL));

    private static KnownPhone? Parse(string text, string? region, bool mustBeAssigned)
    {
        try
        {
            var number = Plans.Parse(text, region);
            if (mustBeAssigned ? !Plans.IsValidNumber(number) : !Plans.IsPossibleNumber(number))
            {
                return null;
            }

            var home = Plans.GetRegionCodeForNumber(number) ?? Plans.GetRegionCodeForCountryCode(number.CountryCode);
            return new KnownPhone(
                number,
                home,
                Plans.GetNumberType(number),
                Plans.Format(number, PhoneNumberFormat.E164)
            );
        }
        catch (NumberParseException)
        {
            // The library's only way to say that it is no number; the checks before make it rare.
            return null;
        }
    }

    private static bool HasCallingCode(ReadOnlySpan<char> digits)
    {
        var code = 0;
        for (var i = 0; i < 3; i++)
        {
            code = (code * 10) + (digits[i] - '0');
            if (code > 0 && CallingCodes.Contains(code))
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> GroupLengths(string formatted)
    {
        var lengths = new List<int>();
        var length = 0;
        foreach (var character in formatted)
        {
            if (char.IsAsciiDigit(character))
            {
                length++;
            }
            else if (length > 0)
            {
                lengths.Add(length);
                length = 0;
            }
        }

        if (length > 0)
        {
            lengths.Add(length);
        }

        return lengths;
    }
}

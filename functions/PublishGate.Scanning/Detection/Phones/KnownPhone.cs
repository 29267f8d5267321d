using PhoneNumbers;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>A number that a numbering plan knows.</summary>
/// <param name="Number">The number, for the library.</param>
/// <param name="Region">Where it belongs (ISO 3166-1 alpha-2); 001 for global networks.</param>
/// <param name="Type">Mobile, fixed line, toll-free, ...</param>
/// <param name="E164">The one form of all spellings: <c>+79161234567</c>.</param>
internal readonly record struct KnownPhone(PhoneNumber Number, string Region, PhoneNumberType Type, string E164)
{
    public bool IsMobile => Type is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE;

    public bool IsTollFree => Type is PhoneNumberType.TOLL_FREE;

    /// <summary>Numbers that exist to be published: toll-free, shared-cost, premium, one number for a company.</summary>
    public bool IsPublicByNature =>
        Type
            is PhoneNumberType.TOLL_FREE
                or PhoneNumberType.SHARED_COST
                or PhoneNumberType.PREMIUM_RATE
                or PhoneNumberType.UAN;
}

namespace PublishGate.Scanning.Fragments;

/// <summary>What a text contains at all.</summary>
[Flags]
public enum FragmentTraits
{
    None = 0,

    /// <summary>At least one letter of any script.</summary>
    Letters = 1,

    /// <summary>At least one digit of any script.</summary>
    Digit = 2,

    /// <summary>At least five digits of any script.</summary>
    Digits = 4,
    AtSign = 8,
    Space = 16,

    /// <summary>A character outside ASCII.</summary>
    NonAscii = 32,

    /// <summary>At least four digits of any script.</summary>
    FourDigits = 64,
    Colon = 128,

    /// <summary>A slash of either direction.</summary>
    Slash = 256,
    Backslash = 512,
    Percent = 1024,
    Ampersand = 2048,
    EqualsSign = 4096,

    /// <summary>A <c>&lt;</c>.</summary>
    AngleBracket = 8192,

    /// <summary>An opening bracket or brace, or a double quote.</summary>
    Opening = 16384,

    /// <summary>What sets off the parts of an address: <c>? # @ %</c>.</summary>
    AddressPart = 32768,

    /// <summary>Twelve or more letters, digits and signs of base64 in a row.</summary>
    LongRun = 65536,

    /// <summary>An opening parenthesis.</summary>
    Parenthesis = 131072,
    Point = 262144,
    Plus = 524288,
}

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
}

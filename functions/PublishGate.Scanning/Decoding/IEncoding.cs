using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Decoding;

/// <summary>One way to write text or bytes as other text. One file each.</summary>
internal interface IEncoding
{
    /// <summary>Traits of which a text must have at least one to be written this way.</summary>
    FragmentTraits OneOf { get; }

    /// <summary>The text plausibly is written this way. Cheap: it is asked of every fragment.</summary>
    bool Suits(Fragment fragment);

    /// <summary>Adds what the text holds as fragments or embedded artifacts.</summary>
    /// <returns>False if it was not written this way after all, and nothing was added.</returns>
    bool TryOpen(Fragment fragment, Reading reading);
}

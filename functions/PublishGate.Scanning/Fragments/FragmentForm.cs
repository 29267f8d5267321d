namespace PublishGate.Scanning.Fragments;

/// <summary>What the text of a fragment is.</summary>
public enum FragmentForm : byte
{
    Text,

    /// <summary>A number as the source writes it, without quotes.</summary>
    Number,

    /// <summary>The name of a member, attribute or tag.</summary>
    Name,

    /// <summary>A comment for whoever reads the source.</summary>
    Comment,

    /// <summary>An address: of a page, an asset, a telephone.</summary>
    Url,
}

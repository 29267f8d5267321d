namespace PublishGate.Scanning.Media.Heif;

/// <summary>Where the bytes of an item stand.</summary>
internal enum ItemSource
{
    /// <summary>In this file.</summary>
    File,

    /// <summary>In the index itself.</summary>
    Index,

    /// <summary>In another item.</summary>
    Elsewhere,
}

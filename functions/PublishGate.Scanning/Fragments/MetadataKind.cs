namespace PublishGate.Scanning.Fragments;

/// <summary>What a piece of metadata tells, by its tag; decides rule and severity of the finding it becomes.</summary>
public enum MetadataKind : byte
{
    /// <summary>Tells nothing that could identify: sizes, codecs, colour spaces.</summary>
    Technical,
    Location,
    Serial,

    /// <summary>Who owns the device or the licence of the software.</summary>
    Owner,
    Person,

    /// <summary>The credit and copyright line that a newsroom publishes on purpose.</summary>
    Credit,
    Organisation,
    FreeText,

    /// <summary>Titles, albums and performers of music and programmes.</summary>
    Title,
    Device,
    Software,
    Time,

    /// <summary>Ids that tie several files to one another.</summary>
    LinkId,
    FilePath,

    /// <summary>A named region of a picture, such as a face.</summary>
    Region,

    /// <summary>A thumbnail or preview that shows more than the picture.</summary>
    UncroppedThumbnail,

    /// <summary>Bytes after the end of the content.</summary>
    Trailing,

    /// <summary>A file name that claims another type than the content has.</summary>
    TypeMismatch,

    /// <summary>A tag or block that the reader has no name for.</summary>
    Unknown,
}

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Whether a letter is seen, and if not, why.</summary>
internal enum LetterSight
{
    Seen,

    /// <summary>Something opaque was painted over it.</summary>
    Covered,

    /// <summary>It has the colour of what it stands on, is not painted at all, is in a layer that is off, or stands outside of the page.</summary>
    Hidden,

    /// <summary>Text that recognition laid under or over a scanned page: what the picture shows, for search and copying.</summary>
    Recognised,
}

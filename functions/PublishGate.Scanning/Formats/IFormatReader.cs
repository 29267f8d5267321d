namespace PublishGate.Scanning.Formats;

/// <summary>Reads one format: everything in it that is not needed to show or play it becomes a fragment.</summary>
/// <remarks>Stateless and shared between threads. What it cannot read it reports as a gap; it never skips in silence.</remarks>
internal interface IFormatReader
{
    /// <summary>How many leading bytes <see cref="Recognise"/> gets, where the artifact has that many.</summary>
    const int HeadBytes = 4096;

    /// <summary>The media type (RFC 6838) that the content shows, or null if it is not of this format.</summary>
    /// <param name="head">The first bytes, at most <see cref="HeadBytes"/>.</param>
    /// <param name="name">The file name it claims, a hint for formats without a signature only.</param>
    string? Recognise(ReadOnlySpan<byte> head, string? name);

    /// <summary>Reads <see cref="Reading.Current"/> to its end.</summary>
    void Read(Reading reading);
}

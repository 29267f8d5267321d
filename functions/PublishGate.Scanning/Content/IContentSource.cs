namespace PublishGate.Scanning.Content;

/// <summary>The bytes of one artifact, read in ranges so that only what matters is read.</summary>
/// <remarks>One artifact is read by one thread at a time.</remarks>
public interface IContentSource
{
    /// <summary>Size in bytes.</summary>
    long Length { get; }

    /// <summary>Fills <paramref name="destination"/> from <paramref name="offset"/>; fewer bytes only at the end.</summary>
    /// <returns>How many bytes were read: 0 at or after the end.</returns>
    /// <exception cref="IOException">The bytes could not be read from where they are stored.</exception>
    int Read(long offset, Span<byte> destination);
}

namespace PublishGate.Scanning.Media;

/// <summary>Sweeps bytes of unknown meaning for text, so that nothing readable is lost with them.</summary>
internal static class TextRuns
{
    /// <summary>The runs in order, one a line; empty if there are none.</summary>
    public static string Sweep(ReadOnlySpan<byte> bytes) =>
        string.Join('\n', ReadableRuns.Find(bytes).Select(run => run.Text));
}

namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>One colour component of a JPEG picture: brightness is the first.</summary>
/// <param name="Id">The number that scans call it by.</param>
/// <param name="Across">Blocks of it side by side in one unit.</param>
/// <param name="Down">Blocks of it below one another in one unit.</param>
internal sealed record JpegComponent(int Id, int Across, int Down)
{
    /// <summary>Code of a block's mean.</summary>
    public HuffmanTable? Means { get; set; }

    /// <summary>Code of a block's details; null if the scan holds none.</summary>
    public DetailCodes? Details { get; set; }

    public bool IsInScan { get; set; }
}

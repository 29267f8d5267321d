namespace PublishGate.Scanning.Documents.Compound;

/// <summary>A stream of a compound file, as its directory describes it.</summary>
/// <param name="Storage">Index of the storage that it is in: 0 for the root, -1 if no storage leads to it.</param>
/// <param name="StorageName">Its storage's name.</param>
/// <param name="Name">Its name, perhaps with a control character in front.</param>
/// <param name="Sector">First sector, of the file or of the mini stream.</param>
/// <param name="Size">Bytes.</param>
internal sealed record CompoundEntry(int Storage, string StorageName, string Name, uint Sector, long Size);

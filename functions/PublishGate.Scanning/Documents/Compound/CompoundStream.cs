using PublishGate.Scanning.Media;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>A stream with its bytes.</summary>
internal sealed record CompoundStream(CompoundEntry Entry, MediaBlock Block)
{
    public string Name => Entry.Name;

    /// <summary>Index of the storage that it is in.</summary>
    public int Storage => Entry.Storage;
}

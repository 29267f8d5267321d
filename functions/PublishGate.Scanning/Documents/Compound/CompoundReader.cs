using PublishGate.Scanning.Formats;

namespace PublishGate.Scanning.Documents.Compound;

/// <summary>Reads compound files ([MS-CFB]): DOC, XLS, PPT, Outlook messages, macros and embedded objects of Office.</summary>
internal sealed class CompoundReader : IFormatReader
{
    public const string MediaType = "application/x-ole-storage";

    public string? Recognise(ReadOnlySpan<byte> head, string? name) =>
        head.StartsWith(CompoundHeader.Signature) ? MediaType : null;

    public void Read(Reading reading)
    {
        if (CompoundHeader.Read(reading) is not { } header)
        {
            return;
        }

        var sectors = SectorTable.Read(reading, header);
        var directory = CompoundDirectory.Read(reading, header, sectors);
        var streams = new CompoundStreams(reading, header, sectors, directory.Root);
        foreach (var entry in directory.Streams)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            streams.Add(entry);
        }

        new StreamContents(reading, streams.Found).Read();
        UnusedSectors.Read(reading, header, sectors, streams.Slack);
    }
}

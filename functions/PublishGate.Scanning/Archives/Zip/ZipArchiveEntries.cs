using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Zip;

/// <summary>Reads an archive that is no document: each entry is an artifact of its own.</summary>
internal static class ZipArchiveEntries
{
    public static void Read(Reading reading, ZipContents zip)
    {
        ZipRecords.Read(reading, zip);
        foreach (var entry in zip.Entries)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var at = MediaBlock.Of(reading, entry.DataOffset, entry.CompressedSize, Place.SafeName(entry.Name));
            reading.Add(
                new Fragment
                {
                    Channel = Channel.FileName,
                    Place = at.Place.Then("name"),
                    Text = entry.Name,
                    Origin = at.Range(0, at.Length),
                    Visible = true,
                }
            );
            if (!entry.IsFolder && zip.Load(entry) is { } block)
            {
                reading.Embed(block.ToArtifact(entry.Name));
            }
        }
    }
}

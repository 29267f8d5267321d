using System.Globalization;
using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Archives.Tar;

/// <summary>Takes in entry by entry, with the long names and pax records that some carry before them.</summary>
internal sealed class TarEntries(Reading reading)
{
    private const int LongestRecord = 1 << 20;

    private string? _nextName;
    private string? _nextLink;

    public void Add(TarHeader header, long data)
    {
        switch (header.Type)
        {
            case 'L':
                _nextName = LongName(header, data);
                break;
            case 'K':
                _nextLink = LongName(header, data);
                break;
            case 'x' or 'g':
                ReadRecords(Record(header, data, "pax records"));
                break;
            default:
                AddFile(header, data);
                break;
        }
    }

    private string LongName(TarHeader header, long data) =>
        LegacyText.Decode(Record(header, data, "long name").Load(reading).Span).TrimEnd('\0');

    private MediaBlock Record(TarHeader header, long data, string words)
    {
        var record = MediaBlock.Of(reading, data, Math.Min(header.Size, LongestRecord), words);
        if (header.Size > LongestRecord)
        {
            reading.Add(Gap.LimitReached(record.Place.ToString(), $"a record of more than {LongestRecord} bytes"));
        }

        return record;
    }

    private void AddFile(TarHeader header, long data)
    {
        var name = _nextName ?? header.Name;
        var link = _nextLink ?? header.LinkName;
        (_nextName, _nextLink) = (null, null);
        var block = MediaBlock.Of(reading, data, header.Size, Place.SafeName(name));
        var record = MediaBlock.Of(reading, data - TarHeader.BlockSize, TarHeader.BlockSize, Place.SafeName(name));
        var time = DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(header.Modified, 0, 253_402_300_799));
        reading.Add(
            new Fragment
            {
                Channel = Channel.FileName,
                Place = record.Place.Then("name"),
                Text = name,
                Origin = record.Range(0, 100),
                Visible = true,
            }
        );
        reading.AddValue(record.Then("user"), Channel.FileSystem, "User", header.User, TarReader.KindOf(header.User));
        reading.AddValue(
            record.Then("group"),
            Channel.FileSystem,
            "Group",
            header.Group,
            TarReader.KindOf(header.Group)
        );
        reading.AddValue(record.Then("link"), Channel.FileSystem, "Link", link, MetadataKind.FilePath);
        reading.AddValue(
            record.Then("time"),
            Channel.FileSystem,
            "Modified",
            time.ToString("u", CultureInfo.InvariantCulture),
            MetadataKind.Time
        );
        if (block.Length > 0)
        {
            reading.Embed(block.ToArtifact(name));
        }
    }

    // length in digits, blank, key, "=", value, line feed; the length counts all of these
    private void ReadRecords(MediaBlock block)
    {
        foreach (var line in Encoding.UTF8.GetString(block.Load(reading).Span).Split('\n'))
        {
            var parts = line[(line.IndexOf(' ') + 1)..].Split('=', 2);
            if (parts is ["path", var path])
            {
                _nextName = path;
            }
            else if (parts is [var key, var value])
            {
                var kind = key is "uname" or "gname" ? TarReader.KindOf(value) : TagMeaning.Of(key, value);
                reading.AddValue(block.Then(Place.SafeName(key)), Channel.FileSystem, key, value, kind);
            }
            else
            {
                // A value may hold line feeds; what is no record at all is told, too.
                reading.AddValue(block.Then("record"), Channel.FileSystem, "record", line, MetadataKind.Unknown);
            }
        }
    }
}

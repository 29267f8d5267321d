using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.IsoMedia;

/// <summary>Samples of the tracks that are neither pictures nor sound: subtitles, chapters, positions, cameras' notes.</summary>
internal sealed class TimedMetadata(Reading reading, BufferedContent content, Track track)
{
    private const int MaximumSamples = 1_000_000;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly MetadataSink _sink = new(reading, ChannelOf(track), "MP4 track");
    private readonly RecorderMetadata _recorder = new(new MetadataSink(reading, Channel.TimedMetadata, "MP4 track"));
    private bool _isReported;

    private string Tag => Boxes.Show(track.Format);

    public void Read(MovieFragments fragments)
    {
        if (track.Handler is null)
        {
            _sink.Malformed("without handler");
            return;
        }

        // Pictures, sound, hints for servers and time codes are what the file is played from.
        if (track.Handler is "vide" or "soun" or "hint" or "tmcd" or "auxv" or "pict" or "subp" or "sdsm" or "odsm")
        {
            return;
        }

        var samples = new TrackSamples(reading, content, track, _sink.At(Tag));
        var runs = fragments.Runs.GetValueOrDefault(track.Id) ?? [];
        long total = 0;
        long count = 0;
        foreach (var (offset, size) in samples.Read().Concat(fragments.Samples(runs)))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            total += size;
            if (total > reading.Limits.BlockBytes || count > MaximumSamples)
            {
                var limit = $"more than {MaximumSamples} samples or {reading.Limits.BlockBytes} bytes in one track";
                reading.Add(Gap.LimitReached(_sink.At(Tag).ToString(), limit));
                return;
            }

            if (offset + size > content.Length)
            {
                break;
            }

            if (size > 0)
            {
                ReadSample(Block.Read(reading, content, offset, size, _sink.At(Tag)));
            }

            count++;
        }

        if (count < samples.Count + runs.Sum(run => run.Count))
        {
            _sink.Truncated(Tag);
        }
    }

    private void ReadSample(Block sample)
    {
        switch (track.Format)
        {
            case "text" or "tx3g":
                ReadText(sample);
                break;
            case "wvtt":
                ReadCue(sample, 0);
                break;
            case "stpp":
                XmlText.Read(_sink, Tag, sample);
                break;
            case "gpmd":
                GoProMetadata.Read(_sink, sample);
                break;
            case "camm":
                CameraMotion.Read(_sink, sample);
                break;
            case "c608" or "c708":
                ReadCaption(sample);
                break;
            case "rtmd" when _recorder.TryRead(sample):
                break;
            // Apple's values under the keys of the description, descriptions of XML and text, and what GoPro says of its own.
            case "mebx" or "metx" or "mett" or "urim" or "fdsc":
                ReadUnknown(sample);
                break;
            default:
                ReadUnknown(sample);
                ReportUnknown(sample);
                break;
        }
    }

    // Length 2, text, then boxes that style it (and, in QuickTime, hold links).
    private void ReadText(Block sample)
    {
        var length = new ByteReader(sample.Span, bigEndian: true).UInt16();
        var text = sample.Slice(2, length);
        var decoded = text.Span switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(text.Span[2..]),
            _ => LegacyText.Decode(text.Span),
        };
        _sink.Text(Tag, decoded, MetadataKind.FreeText, text);
        ReadModifiers(sample.Slice(2L + length));
    }

    private void ReadModifiers(Block boxes)
    {
        long end = 0;
        foreach (var box in Boxes.Read(new MemoryContent(boxes.Bytes), 0, boxes.Bytes.Length))
        {
            ReadUnknown(boxes.Slice(box.DataOffset, box.DataSize));
            end = box.End;
        }

        ReadUnknown(boxes.Slice(end));
    }

    // Boxes of ISO/IEC 14496-30: vttc holds payl (text), iden, sttg; vtta holds a note.
    private void ReadCue(Block sample, int depth)
    {
        long end = 0;
        foreach (var box in Boxes.Read(new MemoryContent(sample.Bytes), 0, sample.Bytes.Length))
        {
            end = box.End;
            var data = sample.Slice(box.DataOffset, box.DataSize);
            if (box.Type == "vttc" && depth == 0)
            {
                ReadCue(data, depth + 1);
            }
            else
            {
                _sink.Legacy($"{Tag} {Boxes.Show(box.Type)}", MetadataKind.FreeText, data);
            }
        }

        ReadUnknown(sample.Slice(end));
    }

    // CEA-608 characters are ASCII with a parity bit, in boxes of pairs.
    private void ReadCaption(Block sample)
    {
        var characters = sample.Span.ToArray().Select(value => (byte)(value & 0x7F)).ToArray();
        ReadUnknown(sample.Decoded(characters));
    }

    private void ReadUnknown(Block sample)
    {
        var text = string.Join('\n', ReadableRuns.Find(sample.Span).Select(run => run.Text));
        if (text.Length > 0 && _seen.Add(text))
        {
            _sink.Text(Tag, text, MetadataKind.Unknown, sample);
        }
    }

    // Drones and others write positions as numbers in forms of their own.
    private void ReportUnknown(Block sample)
    {
        var isText = !sample.Span.ContainsAnyInRange((byte)0, (byte)8);
        if (!isText && !_isReported)
        {
            _isReported = true;
            reading.Add(Gap.Unsupported(_sink.At(Tag).ToString(), "Timed metadata of this kind"));
        }
    }

    private static Channel ChannelOf(Track track) =>
        track.Handler is "text" or "sbtl" or "subt" or "clcp" ? Channel.Subtitle : Channel.TimedMetadata;
}

using System.Text;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Id3;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Riff;

/// <summary>Reads the chunks of WAV and AVI files.</summary>
internal sealed class RiffChunkReader(Reading reading, BufferedContent content)
{
    private const int MaximumDepth = 16;

    private readonly MovieList _movie = new(reading, content);

    /// <summary>Reads chunks and the lists in them.</summary>
    /// <returns>The offset behind the last chunk.</returns>
    public long Read(IEnumerable<RiffChunk> chunks, int depth)
    {
        long end = 0;
        foreach (var chunk in chunks)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            ReadChunk(chunk, depth);
            end = Math.Min(chunk.End, content.Length);
        }

        if (depth == 0)
        {
            _movie.End();
        }

        return end;
    }

    private void ReadChunk(RiffChunk chunk, int depth)
    {
        if (chunk.IsTruncated && chunk is not { Id: "data", ClaimedSize: uint.MaxValue })
        {
            var place = reading.Current.At($"RIFF {RiffChunks.Show(chunk.Id)}");
            reading.Add(Gap.Truncated(place.ToString(), "The chunk"));
        }

        switch (chunk.Id)
        {
            // Sound, and tables of where sound and pictures are.
            case "data" or "indx":
                break;
            case "idx1":
                _movie.ReadIndexed(Data(chunk));
                break;
            // Numbers of how to play them; ds64 holds sizes.
            case "fmt " or "fact" or "ds64" or "avih" or "dmlh" or "vprp" or "PEAK":
                Sink(Channel.RiffChunk, "RIFF").Sentences(RiffChunks.Show(chunk.Id), Data(chunk));
                break;
            case "LIST":
                ReadList(chunk, depth);
                break;
            case "bext":
                BroadcastExtension.Read(Sink(Channel.Bext, "bext"), Data(chunk));
                break;
            case "iXML":
                XmlText.Read(Sink(Channel.Ixml, ""), "iXML", Data(chunk));
                break;
            case "axml":
                XmlText.Read(Sink(Channel.RiffChunk, ""), "axml", Data(chunk));
                break;
            case "_PMX":
                Sink(Channel.Xmp, "RIFF").Xmp("_PMX", Data(chunk));
                break;
            case "cart":
                CartChunk.Read(Sink(Channel.RiffChunk, "cart"), Data(chunk));
                break;
            case "id3 " or "ID3 ":
                Id3v2Tag.ReadAll(reading, Data(chunk));
                break;
            case "DISP":
                // A clipboard format number, then most often text.
                Sink(Channel.RiffChunk, "RIFF").Unnamed("DISP", Data(chunk).Slice(4), kind: MetadataKind.FreeText);
                break;
            case "IDIT":
                Sink(Channel.RiffInfo, "RIFF").Legacy("IDIT", MetadataKind.Time, Data(chunk));
                break;
            case "strn":
                Sink(Channel.RiffInfo, "RIFF").Legacy("strn", MetadataKind.FreeText, Data(chunk));
                break;
            case "strh":
                ReadStreamHeader(chunk);
                break;
            case "strd" when Data(chunk).Span.StartsWith("AVIF"u8):
                CameraData.ReadDirectories(reading, Data(chunk));
                break;
            case "hymn" when Data(chunk).Span.StartsWith("PENTAX \0"u8):
                CameraData.ReadMakerNote(reading, Data(chunk));
                break;
            case "afsp":
                ReadAudioFileRecords(chunk);
                break;
            default:
                var kind = RiffNames.KindOf(chunk.Id) ?? MetadataKind.Unknown;
                Sink(Channel.RiffChunk, "RIFF").Unnamed(RiffChunks.Show(chunk.Id), Data(chunk), kind: kind);
                break;
        }
    }

    private void ReadList(RiffChunk list, int depth)
    {
        var type = Encoding.Latin1.GetString(content.ReadUpTo(list.DataOffset, Math.Min(4, list.Size)));
        if (depth >= MaximumDepth)
        {
            var place = reading.Current.At($"RIFF LIST {RiffChunks.Show(type)}");
            reading.Add(Gap.LimitReached(place.ToString(), $"more than {MaximumDepth} lists inside one another"));
            return;
        }

        var chunks = RiffChunks.Read(content, list.DataOffset + 4, list.DataOffset + list.Size);
        switch (type)
        {
            // The pictures and sound themselves.
            case "movi":
                _movie.Begin(list);
                break;
            case "INFO":
                ReadInfo(chunks, list);
                break;
            case "adtl":
                ReadAssociatedData(chunks);
                break;
            default:
                Read(chunks, depth + 1);
                break;
        }
    }

    private void ReadInfo(IEnumerable<RiffChunk> chunks, RiffChunk list)
    {
        var sink = Sink(Channel.RiffInfo, "INFO");
        var end = list.DataOffset + 4;
        foreach (var chunk in chunks)
        {
            sink.Legacy(RiffChunks.Show(chunk.Id), RiffNames.KindOf(chunk.Id) ?? MetadataKind.FreeText, Data(chunk));
            end = chunk.End;
        }

        // Some writers forget the padding byte; what then reads as no chunk is still swept.
        var rest = list.DataOffset + list.Size - end;
        if (rest > 0)
        {
            sink.Unnamed("rest", Block.Read(reading, content, end, rest, sink.At("rest")));
        }
    }

    // labl and note: cue id 4, text. ltxt: cue id 4, length 4, purpose 4, country, language, dialect, code page 2 each,
    // text. file: cue id 4, media type 4, a file.
    private void ReadAssociatedData(IEnumerable<RiffChunk> chunks)
    {
        var sink = Sink(Channel.RiffChunk, "adtl");
        foreach (var chunk in chunks)
        {
            var data = Data(chunk);
            var id = RiffChunks.Show(chunk.Id);
            switch (chunk.Id)
            {
                case "labl" or "note":
                    sink.Legacy(id, MetadataKind.FreeText, data.Slice(4));
                    break;
                case "ltxt":
                    sink.Legacy(id, MetadataKind.FreeText, data.Slice(20));
                    break;
                case "file":
                    sink.Embed(id, data.Slice(8));
                    break;
                default:
                    sink.Unnamed(id, data);
                    break;
            }
        }
    }

    // AFsp 4, then records of name, colon and value, each ended by a zero byte (McGill University's AFsp package).
    private void ReadAudioFileRecords(RiffChunk chunk)
    {
        var rest = Data(chunk).Slice(4);
        var sink = Sink(Channel.RiffChunk, "RIFF");
        while (!rest.Bytes.IsEmpty)
        {
            var end = rest.Span.IndexOf((byte)0);
            var record = rest.Slice(0, end < 0 ? rest.Bytes.Length : end);
            var colon = Math.Max(0, record.Span.IndexOf((byte)':'));
            var name = LegacyText.Decode(record.Span[..colon]);
            sink.Named("afsp", name, LegacyText.Decode(record.Span[colon..].TrimStart((byte)':')), record);
            rest = rest.Slice(record.Bytes.Length + 1L);
        }
    }

    private void ReadStreamHeader(RiffChunk chunk)
    {
        var header = Data(chunk);
        Sink(Channel.RiffChunk, "RIFF").Sentences("strh", header);
        _movie.AddStream(header);
    }

    private MetadataSink Sink(Channel channel, string container) => new(reading, channel, container);

    private Block Data(RiffChunk chunk) =>
        Block.Read(
            reading,
            content,
            chunk.DataOffset,
            chunk.Size,
            reading.Current.At($"RIFF {RiffChunks.Show(chunk.Id)}")
        );
}

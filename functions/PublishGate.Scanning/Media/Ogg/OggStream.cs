using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Flac;
using PublishGate.Scanning.Media.Vorbis;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Ogg;

/// <summary>One logical stream: puts its first packets together from pages and reads their comments.</summary>
/// <remarks>
/// The first packet names the codec, the second holds the comments; FLAC has one block in each of its packets. Sources:
/// Vorbis I section 4.2, RFC 7845 section 5, Speex manual section 7, Theora section 6, Ogg FLAC mapping 1.0.
/// </remarks>
internal sealed class OggStream(Reading reading)
{
    private const int SpeexMark = 8;
    private const int SpeexVersion = 20;

    private readonly List<byte> _packet = [];
    private Block? _start;
    private int _packets;
    private Codec _codec;

    private enum Codec
    {
        Unknown,
        Marked,
        Speex,
        Flac,
        Text,
    }

    /// <summary>Comments are still to come, or all that it holds is text.</summary>
    public bool WantsMore { get; private set; } = true;

    public void Read(OggPage page, Block body)
    {
        if (!page.IsContinued && _packet.Count > 0)
        {
            // The rest of a packet is missing: what there is of it is read.
            Finish();
        }

        var at = 0;
        foreach (var size in page.Lacing)
        {
            var segment = body.Slice(at, size);
            _start ??= segment;
            _packet.AddRange(segment.Span);
            at += size;
            if (_packet.Count > reading.Limits.BlockBytes)
            {
                throw new LimitReachedException(Place, $"a packet of more than {reading.Limits.BlockBytes} bytes");
            }

            if (size < byte.MaxValue)
            {
                Finish();
            }

            if (!WantsMore)
            {
                return;
            }
        }
    }

    /// <summary>No more pages follow.</summary>
    public void End()
    {
        if (_packet.Count > 0 && WantsMore)
        {
            Finish();
        }

        if (WantsMore && _codec != Codec.Text)
        {
            reading.Add(Gap.Truncated(Place, "The stream"));
        }
    }

    private string Place => reading.Current.At("Ogg stream").ToString();

    private void Finish()
    {
        var packet = _start!.Decoded(_packet.ToArray());
        _packet.Clear();
        _start = null;
        if (_packets++ == 0)
        {
            ReadFirst(packet);
        }
        else
        {
            ReadNext(packet);
        }
    }

    private void ReadFirst(Block packet)
    {
        var span = packet.Span;
        _codec = span switch
        {
            _ when span.StartsWith("Speex   "u8) => Codec.Speex,
            [0x7F, (byte)'F', (byte)'L', (byte)'A', (byte)'C', ..] => Codec.Flac,
            _ when span.StartsWith("OpusHead"u8) || span.StartsWith("OVP80"u8) => Codec.Marked,
            [1 or 0x80, (byte)'v' or (byte)'t' or (byte)'d', ..] => Codec.Marked,
            _ when span.StartsWith("fishead"u8) || span.StartsWith("CMML"u8) => Codec.Text,
            [0x80, (byte)'k', (byte)'a', (byte)'t', (byte)'e', ..] => Codec.Text,
            _ => Codec.Unknown,
        };
        if (_codec == Codec.Unknown)
        {
            reading.Add(Gap.Unsupported(Place, "A stream of an unknown kind"));
            WantsMore = false;
        }

        ReadIdentification(packet);
    }

    // Numbers by which a decoder is set up; Speex also names the version of its encoder.
    private void ReadIdentification(Block packet)
    {
        var sink = new MetadataSink(reading, Channel.VorbisComment, "Ogg");
        if (_codec == Codec.Speex)
        {
            sink.Legacy("version", MetadataKind.Software, packet.Slice(SpeexMark, SpeexVersion));
        }

        sink.Sentences("first packet", packet.Slice(_codec == Codec.Speex ? SpeexMark + SpeexVersion : SpeexMark));
    }

    private void ReadNext(Block packet)
    {
        switch (_codec)
        {
            case Codec.Speex:
                ReadComments(packet);
                break;
            case Codec.Marked:
                ReadComments(packet.Slice(MarkLength(packet.Span)));
                break;
            case Codec.Flac:
                ReadFlacBlock(packet);
                break;
            case Codec.Text or Codec.Unknown:
                new MetadataSink(reading, Channel.Subtitle, "Ogg").Unnamed("text stream", packet);
                break;
        }
    }

    private void ReadComments(Block packet)
    {
        VorbisComment.Read(new MetadataSink(reading, Channel.VorbisComment, "Ogg"), packet);
        WantsMore = false;
    }

    private void ReadFlacBlock(Block packet)
    {
        var header = packet.Span is [var first, _, _, _, ..] ? first : (byte)0xFF;
        // A packet that begins with the sync code of a frame is sound.
        if (header != 0xFF)
        {
            FlacBlock.Read(reading, header & 0x7F, packet.Slice(4));
        }

        WantsMore = (header & 0x80) == 0;
    }

    private static int MarkLength(ReadOnlySpan<byte> packet) =>
        packet.StartsWith("OpusTags"u8) ? 8
        : packet.StartsWith("OVP80"u8) ? 7
        // One byte of type, then vorbis, theora or daala.
        : packet is [_, (byte)'d', ..] ? 6
        : 7;
}

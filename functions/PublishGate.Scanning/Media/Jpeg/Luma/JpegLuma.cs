using System.Buffers;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>The brightness of each block of a JPEG picture, without the details inside of blocks (ITU-T T.81).</summary>
/// <remarks>
/// Reads the first scan only, which holds the means of all blocks in the sequential as in the progressive mode, and at
/// most four megabytes of it: enough to compare motives. Arithmetic coding and the lossless mode are not read.
/// </remarks>
internal sealed class JpegLuma
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostSegments = 256;

    private readonly HuffmanTable?[] _means = new HuffmanTable?[4];
    private readonly DetailCodes?[] _details = new DetailCodes?[4];
    private readonly List<JpegComponent> _components = [];
    private int _restart;
    private (int Width, int Height) _size;

    /// <summary>The grid; null if the content is no JPEG file that can be read.</summary>
    public static LumaGrid? Read(IContentSource content)
    {
        var luma = new JpegLuma();
        long at = 2;
        for (var i = 0; i < MostSegments; i++)
        {
            var head = content.ReadUpTo(at, 4);
            if (head.Length < 4 || head[0] != 0xFF)
            {
                return null;
            }

            if (head[1] == 0xFF)
            {
                at++;
                continue;
            }

            var length = ByteOrder.Big.UInt16(head.AsSpan(2));
            if (length < 2 || (head[1] is 0xC0 or 0xC1 or 0xC2 or 0xC4 or 0xDA or 0xDD && !luma.Take(head[1], Body())))
            {
                return null;
            }

            at += 2 + length;
            if (head[1] == 0xDA)
            {
                return luma.ReadScan(content, at);
            }

            byte[] Body() => content.ReadUpTo(at + 4, length - 2);
        }

        return null;
    }

    private bool Take(int marker, byte[] body) =>
        marker switch
        {
            0xC4 => TakeTables(body),
            0xDA => TakeScan(body),
            0xDD => TakeRestart(body),
            _ => TakeFrame(body),
        };

    // precision : 1 | height : 2 | width : 2 | count : 1 | id : 1, sampling : 1, quantisation : 1 for each
    private bool TakeFrame(byte[] body)
    {
        if (body.Length < 6 || body.Length < 6 + (body[5] * 3) || _components.Count > 0)
        {
            return false;
        }

        _size = (ByteOrder.Big.UInt16(body.AsSpan(3)), ByteOrder.Big.UInt16(body.AsSpan(1)));
        for (var i = 6; i < 6 + (body[5] * 3); i += 3)
        {
            _components.Add(new JpegComponent(body[i], body[i + 1] >> 4, body[i + 1] & 0xF));
        }

        return _components.Count is > 0 and <= 4
            && _components.TrueForAll(c => c.Across is > 0 and <= 4 && c.Down is > 0 and <= 4);
    }

    // class : 4 bits, number : 4 bits | counts : 16 | symbols, over and over
    private bool TakeTables(byte[] body)
    {
        for (var at = 0; at + 17 <= body.Length; )
        {
            var counts = body.AsSpan(at + 1, 16);
            var symbols = 0;
            foreach (var count in counts)
            {
                symbols += count;
            }

            var (kind, number) = (body[at] >> 4, body[at] & 0xF);
            at += 17;
            if (kind > 1 || number > 3 || at + symbols > body.Length)
            {
                return false;
            }

            var table = HuffmanTable.Read(counts, body[at..(at + symbols)]);
            if (kind == 0)
            {
                _means[number] = table;
            }
            else
            {
                _details[number] = table is null ? null : DetailCodes.Of(table);
            }

            at += symbols;
        }

        return true;
    }

    private bool TakeRestart(byte[] body)
    {
        _restart = body.Length >= 2 ? ByteOrder.Big.UInt16(body) : 0;
        return body.Length >= 2;
    }

    // count : 1 | id : 1, tables of means and details : 4 bits each | first : 1 | last : 1 | precision : 4 bits each
    private bool TakeScan(byte[] body)
    {
        if (body.Length < 1 || body.Length < 4 + (body[0] * 2) || body[^3] != 0)
        {
            return false;
        }

        for (var i = 1; i < 1 + (body[0] * 2); i += 2)
        {
            var component = _components.Find(c => c.Id == body[i]);
            if (component is null)
            {
                return false;
            }

            component.Means = _means[(body[i + 1] >> 4) & 3];
            component.Details = body[^2] == 0 ? null : _details[body[i + 1] & 3];
            component.IsInScan = component.Means is not null && (body[^2] == 0 || component.Details is not null);
        }

        return _components.Count > 0 && _components[0].IsInScan;
    }

    private LumaGrid? ReadScan(IContentSource content, long at)
    {
        if (_size is not { Width: > 0, Height: > 0 })
        {
            return null;
        }

        // One array for picture after picture: large ones are expensive to clear and to collect.
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(content.Length - at, 0, MostBytes));
        try
        {
            var read = content.Read(at, buffer.AsSpan(0, Math.Min(buffer.Length, MostBytes)));
            return new JpegScan(_components, _size, _restart).Read(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

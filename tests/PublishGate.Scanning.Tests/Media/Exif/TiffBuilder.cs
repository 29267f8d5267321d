using System.Text;

namespace PublishGate.Scanning.Tests.Media.Exif;

/// <summary>Builds a little-endian TIFF structure; directories point at others by name.</summary>
internal sealed class TiffBuilder
{
    private readonly List<(
        string Name,
        List<(int Tag, int Type, long Count, byte[] Value, string? Pointer)> Fields
    )> _all = [];
    private readonly Dictionary<string, string> _next = [];
    private byte[] _thumbnail = [];

    public TiffBuilder Directory(string name)
    {
        _all.Add((name, []));
        return this;
    }

    public TiffBuilder Text(int tag, string text) => Field(tag, 2, Encoding.UTF8.GetBytes(text + "\0"), 1);

    public TiffBuilder Field(int tag, int type, byte[] value, int size)
    {
        _all[^1].Fields.Add((tag, type, value.Length / size, value, null));
        return this;
    }

    public TiffBuilder Rationals(int tag, params (uint, uint)[] values) =>
        Field(
            tag,
            5,
            Bytes.Join([.. values.Select(v => Bytes.Join(Bytes.Little32(v.Item1), Bytes.Little32(v.Item2)))]),
            8
        );

    public TiffBuilder Pointer(int tag, string name)
    {
        _all[^1].Fields.Add((tag, 4, 1, [], name));
        return this;
    }

    /// <summary>The directory that follows the current one in its chain.</summary>
    public TiffBuilder Next(string name)
    {
        _next[_all[^1].Name] = name;
        return this;
    }

    /// <summary>A thumbnail file, in the current directory.</summary>
    public TiffBuilder Thumbnail(byte[] jpeg)
    {
        _thumbnail = jpeg;
        return Pointer(0x0201, "thumbnail").Field(0x0202, 4, Bytes.Little32(jpeg.Length), 4);
    }

    public byte[] Build()
    {
        var starts = new Dictionary<string, int> { ["thumbnail"] = 8 };
        var at = 8 + _thumbnail.Length;
        foreach (var (name, fields) in _all)
        {
            starts[name] = at;
            at += 6 + (fields.Count * 12) + fields.Sum(field => field.Value.Length > 4 ? field.Value.Length : 0);
        }

        var first = _all.Count > 0 ? starts[_all[0].Name] : 0;
        var file = Bytes.Join(Bytes.Latin1("II*\0"), Bytes.Little32(first), _thumbnail);
        return Bytes.Join([
            file,
            .. _all.Select(directory => BuildDirectory(directory.Name, directory.Fields, starts)),
        ]);
    }

    private byte[] BuildDirectory(
        string name,
        List<(int Tag, int Type, long Count, byte[] Value, string? Pointer)> fields,
        Dictionary<string, int> starts
    )
    {
        var entries = new List<byte[]> { Bytes.Little16(fields.Count) };
        var values = new List<byte[]>();
        var valueAt = starts[name] + 6 + (fields.Count * 12);
        foreach (var (tag, type, count, value, pointer) in fields)
        {
            var inline =
                pointer is not null ? Bytes.Little32(starts[pointer])
                : value.Length > 4 ? Bytes.Little32(valueAt)
                : Bytes.Join(value, new byte[4 - value.Length]);
            entries.Add(Bytes.Join(Bytes.Little16(tag), Bytes.Little16(type), Bytes.Little32(count), inline));
            if (value.Length > 4)
            {
                values.Add(value);
                valueAt += value.Length;
            }
        }

        entries.Add(Bytes.Little32(_next.TryGetValue(name, out var next) ? starts[next] : 0));
        return Bytes.Join([.. entries, .. values]);
    }
}

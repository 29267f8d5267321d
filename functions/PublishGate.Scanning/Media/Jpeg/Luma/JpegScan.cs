namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>Decodes the means of the blocks of the first component in a scan (ITU-T T.81, F.2 and G.1.2).</summary>
internal sealed class JpegScan
{
    private const int BlockSize = 8;
    private const int Details = 63;
    private const int RunOfSixteen = 0xF0;

    private readonly List<JpegComponent> _components;
    private readonly JpegComponent _luma;
    private readonly bool _isAlone;
    private readonly int _restart;
    private readonly (int Columns, int Rows) _blocks;
    private readonly int[] _last;

    public JpegScan(List<JpegComponent> components, (int Width, int Height) size, int restart)
    {
        _components = components.FindAll(component => component.IsInScan);
        _luma = components[0];
        _isAlone = _components.Count == 1;
        _restart = restart;
        _last = new int[_components.Count];
        var (across, down) = (components.Max(c => c.Across), components.Max(c => c.Down));
        _blocks = (Blocks(size.Width, _luma.Across, across), Blocks(size.Height, _luma.Down, down));
    }

    public LumaGrid? Read(ReadOnlySpan<byte> data)
    {
        var reader = new EntropyReader(data);
        var grid = new LumaGrid(Math.Min(LumaGrid.Most, _blocks.Columns), Math.Min(LumaGrid.Most, _blocks.Rows));
        var (across, down) = _isAlone ? (1, 1) : (_luma.Across, _luma.Down);
        var (units, rows) = (Up(_blocks.Columns, across), Up(_blocks.Rows, down));
        var left = _restart;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < units; column++)
            {
                if (_restart > 0 && left-- == 0)
                {
                    left = _restart - 1;
                    Array.Clear(_last);
                    if (!reader.Restart())
                    {
                        return grid;
                    }
                }

                if (!ReadUnit(ref reader, grid, column * across, row * down) || reader.HasEnded)
                {
                    return grid;
                }
            }
        }

        return grid;
    }

    private bool ReadUnit(ref EntropyReader reader, LumaGrid grid, int left, int top)
    {
        for (var i = 0; i < _components.Count; i++)
        {
            var component = _components[i];
            var (across, down) = _isAlone ? (1, 1) : (component.Across, component.Down);
            for (var block = 0; block < across * down; block++)
            {
                if (!ReadBlock(ref reader, component, ref _last[i]))
                {
                    return false;
                }

                if (component == _luma && !reader.HasEnded)
                {
                    Add(grid, left + (block % across), top + (block / across), _last[i]);
                }
            }
        }

        return true;
    }

    // Blocks beyond the picture's edge only fill the last unit.
    private void Add(LumaGrid grid, int column, int row, int value)
    {
        if (column < _blocks.Columns && row < _blocks.Rows)
        {
            grid.Add(column * grid.Columns / _blocks.Columns, row * grid.Rows / _blocks.Rows, value);
        }
    }

    private static bool ReadBlock(ref EntropyReader reader, JpegComponent component, ref int last)
    {
        var bits = component.Means!.Next(ref reader);
        if (bits is < 0 or > 16)
        {
            return false;
        }

        last = unchecked(last + reader.Difference(bits));
        for (var at = 0; component.Details is { } details && at < Details; at++)
        {
            var symbol = details.Next(ref reader);
            if (symbol < 0)
            {
                return false;
            }

            if (symbol == 0)
            {
                break;
            }

            reader.Skip(symbol & 0xF);
            at += symbol == RunOfSixteen ? 15 : symbol >> 4;
        }

        return true;
    }

    private static int Blocks(int size, int sampling, int most) => Up(Up(size * sampling, most), BlockSize);

    private static int Up(int value, int by) => (value + by - 1) / by;
}

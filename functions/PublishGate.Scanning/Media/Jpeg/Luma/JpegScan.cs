namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>Decodes the means of the blocks of the first component in a scan (ITU-T T.81, F.2 and G.1.2).</summary>
internal sealed class JpegScan
{
    private const int BlockSize = 8;

    private readonly List<JpegComponent> _components;
    private readonly JpegComponent _luma;
    private readonly bool _isAlone;
    private readonly int _restart;
    private readonly (int Columns, int Rows) _blocks;
    private readonly LumaGrid _grid;

    // Where in the grid a column and a row of blocks is.
    private readonly int[] _columns;
    private readonly int[] _rows;
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
        _grid = new LumaGrid(Math.Min(LumaGrid.Most, _blocks.Columns), Math.Min(LumaGrid.Most, _blocks.Rows));
        _columns = [.. Enumerable.Range(0, _blocks.Columns).Select(column => column * _grid.Columns / _blocks.Columns)];
        _rows = [.. Enumerable.Range(0, _blocks.Rows).Select(row => row * _grid.Rows / _blocks.Rows)];
    }

    public LumaGrid Read(ReadOnlySpan<byte> data)
    {
        var reader = new EntropyReader(data);
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
                        return _grid;
                    }
                }

                if (!ReadUnit(ref reader, column * across, row * down) || reader.HasEnded)
                {
                    return _grid;
                }
            }
        }

        return _grid;
    }

    private bool ReadUnit(ref EntropyReader reader, int left, int top)
    {
        for (var i = 0; i < _components.Count; i++)
        {
            var component = _components[i];
            var (across, down) = _isAlone ? (1, 1) : (component.Across, component.Down);
            for (var y = 0; y < down; y++)
            {
                for (var x = 0; x < across; x++)
                {
                    if (!reader.ReadBlock(component.Means!, component.Details, ref _last[i]))
                    {
                        return false;
                    }

                    if (ReferenceEquals(component, _luma) && !reader.HasEnded)
                    {
                        Add(left + x, top + y, _last[i]);
                    }
                }
            }
        }

        return true;
    }

    // Blocks beyond the picture's edge only fill the last unit.
    private void Add(int column, int row, int value)
    {
        if (column < _columns.Length && row < _rows.Length)
        {
            _grid.Add(_columns[column], _rows[row], value);
        }
    }

    private static int Blocks(int size, int sampling, int most) => Up(Up(size * sampling, most), BlockSize);

    private static int Up(int value, int by) => (value + by - 1) / by;
}

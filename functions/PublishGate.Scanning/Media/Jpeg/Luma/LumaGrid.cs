namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>A picture as a coarse grid of its brightness, in units that only compare within one picture.</summary>
internal sealed class LumaGrid(int columns, int rows)
{
    /// <summary>Columns and rows at most: what one can tell a motive by.</summary>
    public const int Most = 64;

    private readonly double[] _sums = new double[columns * rows];
    private readonly int[] _counts = new int[columns * rows];

    public int Columns => columns;

    public int Rows => rows;

    /// <summary>Whether every cell has been seen.</summary>
    public bool IsWhole => !_counts.Contains(0);

    public double this[int column, int row]
    {
        get
        {
            var at = (row * columns) + column;
            return _counts[at] == 0 ? 0 : _sums[at] / _counts[at];
        }
    }

    public void Add(int column, int row, double value)
    {
        var at = (row * columns) + column;
        _sums[at] += value;
        _counts[at]++;
    }

    /// <summary>The same picture in another number of cells, each the mean of what it covers.</summary>
    public LumaGrid Resized(int toColumns, int toRows)
    {
        var grid = new LumaGrid(toColumns, toRows);
        for (var row = 0; row < Math.Max(rows, toRows); row++)
        {
            for (var column = 0; column < Math.Max(columns, toColumns); column++)
            {
                var (fromColumn, toColumn) = Both(column, columns, toColumns);
                var (fromRow, toRow) = Both(row, rows, toRows);
                grid.Add(toColumn, toRow, this[fromColumn, fromRow]);
            }
        }

        return grid;
    }

    /// <summary>A part of it.</summary>
    public LumaGrid Part(int left, int top, int width, int height)
    {
        var grid = new LumaGrid(width, height);
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                grid.Add(column, row, this[left + column, top + row]);
            }
        }

        return grid;
    }

    /// <summary>Turned by 90 degrees.</summary>
    public LumaGrid Turned()
    {
        var grid = new LumaGrid(rows, columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                grid.Add(rows - 1 - row, column, this[column, row]);
            }
        }

        return grid;
    }

    private static (int From, int To) Both(int at, int from, int to)
    {
        var steps = Math.Max(from, to);
        return (at * from / steps, at * to / steps);
    }
}

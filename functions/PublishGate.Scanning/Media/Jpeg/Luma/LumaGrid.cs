using System.Runtime.CompilerServices;

namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>A picture as a coarse grid of its brightness, in units that only compare within one picture.</summary>
/// <remarks>Everything is added before anything is read.</remarks>
internal sealed class LumaGrid(int columns, int rows)
{
    /// <summary>Columns and rows at most: what one can tell a motive by.</summary>
    public const int Most = 64;

    private readonly double[] _sums = new double[columns * rows];
    private readonly int[] _counts = new int[columns * rows];
    private double[]? _means;

    public int Columns => columns;

    public int Rows => rows;

    /// <summary>Whether every cell has been seen.</summary>
    public bool IsWhole => !_counts.Contains(0);

    private double[] Means => _means ??= ToMeans();

    public double this[int column, int row] => Means[(row * columns) + column];

    /// <summary>The cells of a row, from the left.</summary>
    public ReadOnlySpan<double> Row(int row) => Means.AsSpan(row * columns, columns);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        var across = Both(columns, toColumns);
        foreach (var (fromRow, toRow) in Both(rows, toRows))
        {
            var row = Row(fromRow);
            foreach (var (fromColumn, toColumn) in across)
            {
                grid.Add(toColumn, toRow, row[fromColumn]);
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

    private double[] ToMeans()
    {
        var means = new double[_sums.Length];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = _counts[i] == 0 ? 0 : _sums[i] / _counts[i];
        }

        return means;
    }

    private static (int From, int To)[] Both(int from, int to)
    {
        var steps = Math.Max(from, to);
        return [.. Enumerable.Range(0, steps).Select(at => (at * from / steps, at * to / steps))];
    }
}

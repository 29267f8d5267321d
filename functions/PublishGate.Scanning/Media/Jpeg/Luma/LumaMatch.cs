namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>Compares two pictures by their brightness.</summary>
internal static class LumaMatch
{
    private const double FlatDeviation = 1e-6;
    private const int FewestCells = 6;
    private const int Scales = 12;

    /// <summary>Likeness of two pictures, turned in any of four ways: 1 the same, 0 nothing in common; null if one is flat.</summary>
    public static double? Best(LumaGrid picture, LumaGrid other)
    {
        double? best = null;
        for (var turn = 0; turn < 4; turn++)
        {
            var likeness = Correlation(picture.Resized(other.Columns, other.Rows), other, left: 0, top: 0);
            best = likeness is null ? best : Math.Max(best ?? -1, likeness.Value);
            picture = picture.Turned();
        }

        return best;
    }

    /// <summary>The best likeness of the picture with a part of the other.</summary>
    public static double BestPart(LumaGrid picture, LumaGrid other)
    {
        var best = 0.0;
        for (var scale = 3; scale < Scales; scale++)
        {
            var width = other.Columns * scale / Scales;
            // A crop may have another shape than what it was cut from.
            for (var tall = 3; tall <= Scales; tall++)
            {
                var height = other.Rows * tall / Scales;
                if (width >= FewestCells && height >= FewestCells)
                {
                    best = Math.Max(best, BestPlace(picture.Resized(width, height), other));
                }
            }
        }

        return best;
    }

    /// <summary>Without the bars of one brightness with which cameras fill a thumbnail of another shape.</summary>
    public static LumaGrid WithoutBars(LumaGrid grid)
    {
        var (top, bottom, left, right) = (0, grid.Rows, 0, grid.Columns);
        var corner = grid[0, 0];
        while (top < bottom - FewestCells && IsFlat(grid.Part(0, top, grid.Columns, 1), corner))
        {
            top++;
        }

        while (bottom > top + FewestCells && IsFlat(grid.Part(0, bottom - 1, grid.Columns, 1), corner))
        {
            bottom--;
        }

        while (left < right - FewestCells && IsFlat(grid.Part(left, 0, 1, grid.Rows), corner))
        {
            left++;
        }

        while (right > left + FewestCells && IsFlat(grid.Part(right - 1, 0, 1, grid.Rows), corner))
        {
            right--;
        }

        return grid.Part(left, top, right - left, bottom - top);
    }

    private static double BestPlace(LumaGrid picture, LumaGrid other)
    {
        var best = 0.0;
        for (var top = 0; top + picture.Rows <= other.Rows; top++)
        {
            for (var left = 0; left + picture.Columns <= other.Columns; left++)
            {
                best = Math.Max(best, Correlation(picture, other, left, top) ?? 0);
            }
        }

        return best;
    }

    /// <summary>Likeness of a picture with as large a part of another; null if one is flat.</summary>
    private static double? Correlation(LumaGrid picture, LumaGrid other, int left, int top)
    {
        var (n, sumX, sumY, sumXx, sumYy, sumXy) = (picture.Columns * picture.Rows, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var row = 0; row < picture.Rows; row++)
        {
            var others = other.Row(top + row)[left..];
            var column = 0;
            foreach (var x in picture.Row(row))
            {
                var y = others[column++];
                sumX += x;
                sumY += y;
                sumXx += x * x;
                sumYy += y * y;
                sumXy += x * y;
            }
        }

        var (varianceX, varianceY) = ((n * sumXx) - (sumX * sumX), (n * sumYy) - (sumY * sumY));
        return varianceX <= FlatDeviation || varianceY <= FlatDeviation
            ? null
            : ((n * sumXy) - (sumX * sumY)) / Math.Sqrt(varianceX * varianceY);
    }

    private static bool IsFlat(LumaGrid line, double value)
    {
        for (var row = 0; row < line.Rows; row++)
        {
            for (var column = 0; column < line.Columns; column++)
            {
                // In steps of brightness as coarse as thumbnails are coded.
                if (Math.Abs(line[column, row] - value) > 2)
                {
                    return false;
                }
            }
        }

        return true;
    }
}

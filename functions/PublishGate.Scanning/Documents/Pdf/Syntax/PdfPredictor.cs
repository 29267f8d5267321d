namespace PublishGate.Scanning.Documents.Pdf.Syntax;

/// <summary>Undoes the PNG predictors with which object streams and cross-reference streams are written (7.4.4.4).</summary>
internal static class PdfPredictor
{
    private const int FirstPng = 10;
    private const int LongestRow = 1 << 20;

    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> bytes, PdfValue parameters)
    {
        var predictor = parameters["Predictor"]?.NumberValue ?? 1;
        var samples = (parameters["Colors"]?.NumberValue ?? 1) * (parameters["BitsPerComponent"]?.NumberValue ?? 8);
        var row = ((parameters["Columns"]?.NumberValue ?? 1) * samples + 7) / 8;
        if (predictor < FirstPng || row is < 1 or > LongestRow || samples is < 1 or > 1024)
        {
            return bytes;
        }

        return Undo(bytes.Span, (int)row, Math.Max(1, (int)samples / 8));
    }

    // Each row: filter type 1 | data. The byte to the left, above, and left of above are those of the decoded rows.
    private static byte[] Undo(ReadOnlySpan<byte> data, int row, int pixel)
    {
        var plain = new byte[(data.Length + row) / (row + 1) * row];
        for (var (from, to) = (0, 0); from < data.Length && to < plain.Length; from += row + 1, to += row)
        {
            var type = data[from];
            var length = Math.Min(row, data.Length - from - 1);
            for (var i = 0; i < length; i++)
            {
                var left = i >= pixel ? plain[to + i - pixel] : 0;
                var above = to >= row ? plain[to + i - row] : 0;
                var corner = i >= pixel && to >= row ? plain[to + i - row - pixel] : 0;
                var guess = type switch
                {
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => 0,
                };
                plain[to + i] = (byte)((data[from + 1 + i] + guess) & 0xFF);
            }
        }

        return plain;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (
            Math.Abs(estimate - left),
            Math.Abs(estimate - above),
            Math.Abs(estimate - corner)
        );
        return toLeft <= toAbove && toLeft <= toCorner ? left
            : toAbove <= toCorner ? above
            : corner;
    }
}

namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>Excel's cell formats: which of them show nothing (white on white, or the number format <c>;;;</c>).</summary>
internal sealed class CellFormats(PackageContext context)
{
    private readonly HashSet<int> _silentNumbers = [];
    private readonly List<bool> _whiteFonts = [];
    private readonly List<bool> _plainFills = [];
    private int _formats;

    public void AddNumber(int id, string? code)
    {
        if (code?.Trim() is ";;;" or ";;")
        {
            _silentNumbers.Add(id);
        }
    }

    public void AddFont(bool isWhite) => _whiteFonts.Add(isWhite);

    /// <param name="isPlain">It leaves the sheet's own white, or is white itself.</param>
    public void AddFill(bool isPlain) => _plainFills.Add(isPlain);

    /// <summary>The next cell format, by the numbers of what it is made of.</summary>
    public void Add(int number, int font, int fill)
    {
        if ((At(_whiteFonts, font) && At(_plainFills, fill)) || _silentNumbers.Contains(number))
        {
            context.InvisibleFormats.Add(_formats);
        }

        _formats++;
    }

    private static bool At(List<bool> list, int index) => index >= 0 && index < list.Count && list[index];
}

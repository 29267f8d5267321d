using System.Globalization;
using System.Text.Json;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;

namespace PublishGate.Evaluation;

/// <summary>How many of the values that a reference reader reports in media files are carried by a finding.</summary>
/// <remarks>The truth is a JSON object: file name, category, tag, value or list of values.</remarks>
internal static class MediaEvaluation
{
    private static readonly string[] Categories = ["location", "serial", "person", "org", "freetext"];

    public static int Run(string folder, string truthFile)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(truthFile));
        var scanner = new Scanner(Policy.Default, Fingerprinter.ForThisRun(), TimeProvider.System);
        List<Row> rows = [];
        List<string> gaps = [];
        foreach (var file in truth.RootElement.EnumerateObject().OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var content = new MemoryContent(File.ReadAllBytes(Path.Combine(folder, file.Name)));
            var revealed = scanner.ScanRevealing(content, file.Name);
            gaps.AddRange(revealed.Report.Gaps.Select(gap => $"{file.Name}: {gap.Reason} {gap.Place}"));
            var carried = new CarriedValues(revealed.Values);
            rows.AddRange(RowsOf(file, carried));
        }

        Print(rows, gaps);
        return 0;
    }

    private sealed record Row(string File, string Format, string Category, string Tag, string Value, bool IsCarried);

    private static IEnumerable<Row> RowsOf(JsonProperty file, CarriedValues carried) =>
        from category in file.Value.EnumerateObject()
        where Categories.Contains(category.Name)
        from tag in category.Value.EnumerateObject()
        from value in ValuesOf(tag.Value)
        where value.Length > 0
        select new Row(
            file.Name,
            Path.GetExtension(file.Name)[1..].ToLowerInvariant(),
            category.Name,
            tag.Name,
            value,
            carried.Carry(value)
        );

    private static IEnumerable<string> ValuesOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(ValuesOf),
            JsonValueKind.Object => value.EnumerateObject().SelectMany(member => ValuesOf(member.Value)),
            JsonValueKind.String => [value.GetString()!.Trim()],
            _ => [value.GetRawText()],
        };

    private static void Print(List<Row> rows, List<string> gaps)
    {
        foreach (var row in rows.Where(row => !row.IsCarried))
        {
            Console.WriteLine(
                $"miss  {row.File}  {row.Category}  {row.Tag} = {row.Value[..Math.Min(row.Value.Length, 120)]}"
            );
        }

        foreach (var gap in gaps)
        {
            Console.WriteLine($"gap   {gap}");
        }

        PrintShares("by format", rows.GroupBy(row => row.Format));
        PrintShares("by category", rows.GroupBy(row => row.Category));
        PrintShares("all", rows.GroupBy(_ => "all"));
    }

    private static void PrintShares(string title, IEnumerable<IGrouping<string, Row>> groups)
    {
        Console.WriteLine(title);
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var carried = group.Count(row => row.IsCarried);
            var share = (carried / (double)group.Count()).ToString("0.000", CultureInfo.InvariantCulture);
            Console.WriteLine($"  {group.Key, -12} {share}  {carried} of {group.Count()}");
        }
    }
}

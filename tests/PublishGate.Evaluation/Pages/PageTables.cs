using PublishGate.Scanning.Reports;

namespace PublishGate.Evaluation.Pages;

/// <summary>Prints what the evaluation of pages found.</summary>
internal static class PageTables
{
    private const int MissesShown = 4;

    public static void PrintRecall(IReadOnlyList<Plant> plants)
    {
        PrintTable("kind", plants, plant => plant.Leak.Kind);
        PrintTable("channel", plants, plant => plant.Way.Channel);
        Console.WriteLine();
        Console.WriteLine("Missed or only warned, by kind and variant:");
        foreach (
            var kind in plants
                .Where(plant => plant.Found is not Severity.Block)
                .GroupBy(plant => $"{plant.Leak.Kind} ({Variant(plant)})")
                .OrderByDescending(kind => kind.Count())
                .Take(60)
        )
        {
            var all = plants.Count(plant => $"{plant.Leak.Kind} ({Variant(plant)})" == kind.Key);
            Console.WriteLine(
                $"  {kind.Key}: {kind.Count(plant => plant.Found is null or Severity.Info)} missed, {kind.Count(plant => plant.Found is Severity.Warn)} warned, of {all}"
            );
        }

        Console.WriteLine();
        Console.WriteLine("Missed, by way (invented values):");
        foreach (
            var way in plants
                .Where(plant => plant.Found is null or Severity.Info)
                .GroupBy(plant => $"{plant.Way.Channel}: {plant.Way.Name}")
                .OrderByDescending(way => way.Count())
        )
        {
            var all = plants.Count(plant => $"{plant.Way.Channel}: {plant.Way.Name}" == way.Key);
            Console.WriteLine($"  {way.Key}: {way.Count()} of {all}");
            foreach (var plant in way.Take(MissesShown))
            {
                Console.WriteLine(
                    $"      {plant.Leak.Kind} ({plant.Leak.Variant}) key {plant.Leak.Key}: {Short(plant.Leak.Sentence)}  [{plant.Page[..3]}]"
                );
            }
        }
    }

    /// <summary>Every leak that does not block, one a line: what became of it, kind, variant, way, key, sentence, members, page.</summary>
    public static IEnumerable<string> Misses(IReadOnlyList<Plant> plants) =>
        plants
            .Where(plant => plant.Found is not Severity.Block)
            .OrderBy(plant => plant.Leak.Kind, StringComparer.Ordinal)
            .ThenBy(plant => plant.Found)
            .Select(plant =>
                string.Join(
                    '\t',
                    plant.Found?.ToString() ?? "missed",
                    plant.Leak.Kind,
                    plant.Leak.Variant,
                    $"{plant.Way.Channel}: {plant.Way.Name}",
                    plant.Leak.Key,
                    plant.Leak.Sentence.ReplaceLineEndings(" "),
                    Ways.Written.Json(plant.Leak.Members),
                    plant.Page[..Math.Min(3, plant.Page.Length)]
                )
            );

    public static void PrintFalseBlocks(IReadOnlyList<(string Name, Report Report)> untouched)
    {
        var blocked = untouched
            .Where(page => page.Report.Findings.Any(finding => finding.Severity == Severity.Block))
            .ToList();
        var unread = untouched.Where(page => !page.Report.Gaps.IsEmpty).ToList();
        Console.WriteLine();
        Console.WriteLine(
            $"Untouched: {blocked.Count} of {untouched.Count} pages blocked by findings, {unread.Count} held by gaps; {untouched.Sum(page => page.Report.Findings.Count(finding => finding.Severity == Severity.Warn))} warnings"
        );
        foreach (var (name, report) in blocked)
        {
            Console.WriteLine($"  {name}");
            foreach (var finding in report.Findings.Where(finding => finding.Severity == Severity.Block).Take(12))
            {
                Console.WriteLine(
                    $"      {finding.Rule} {KebabCase.Name(finding.At.Channel)} {finding.At.Line}:{finding.At.Column} {Short(finding.At.Place)} | {finding.Excerpt}"
                );
            }
        }

        foreach (var (name, report) in unread)
        {
            Console.WriteLine(
                $"  {name}: {report.Gaps.Length} gaps, such as {KebabCase.Name(report.Gaps[0].Reason)} at {Short(report.Gaps[0].Place)}: {report.Gaps[0].Message}"
            );
        }
    }

    private static string Variant(Plant plant) =>
        plant.Leak.Kind == "phone" ? plant.Leak.Variant[..plant.Leak.Variant.LastIndexOf(' ')] : plant.Leak.Variant;

    private static void PrintTable(string title, IReadOnlyList<Plant> plants, Func<Plant, string> group)
    {
        Console.WriteLine();
        Console.WriteLine($"{title, -20} planted  found  blocks  place right");
        foreach (
            var rows in plants
                .GroupBy(group)
                .OrderBy(rows => rows.Key, StringComparer.Ordinal)
                .Append(plants.GroupBy(_ => "all").Single())
        )
        {
            var all = rows.Count();
            var found = rows.Where(plant => plant.Found >= Severity.Warn).ToList();
            Console.WriteLine(
                $"{rows.Key, -20} {all, 7}  {Share(found.Count, all), 5}  {Share(rows.Count(plant => plant.Found == Severity.Block), all), 6}  {Share(found.Count(plant => plant.IsPlacedRight), found.Count), 11}"
            );
        }
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : $"{(double)part / whole:0.000}";

    private static string Short(string text)
    {
        text = text.ReplaceLineEndings(" ");
        return text.Length > 100 ? text[..100] + "…" : text;
    }
}

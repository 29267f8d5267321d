using System.Text;
using PublishGate.Evaluation.Pages.Leaks;
using PublishGate.Evaluation.Pages.Ways;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Evaluation.Pages;

/// <summary>Recall over leaks planted in copies of real pages, false blocks on the pages as they are, and speed.</summary>
internal sealed class PageEvaluation(int seed)
{
    private const int PlantsInOnePage = 10;

    private readonly Scanner _scanner = new(Policy.Default, Fingerprinter.ForThisRun(), TimeProvider.System);
    private readonly Dice _dice = new(seed);

    // Ways and kinds are dealt out like cards, so that each comes equally often.
    private readonly Queue<Way> _ways = new();
    private readonly Queue<string> _kinds = new();

    public static int Run(string folder, int seed, int rounds, string? misses = null)
    {
        var pages = Directory
            .EnumerateFiles(folder, "*.htm*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path)))
            .ToList();
        var evaluation = new PageEvaluation(seed);
        Console.WriteLine($"{pages.Count} pages, seed {seed}, {rounds} rounds of {PlantsInOnePage} leaks in each page");
        var untouched = pages.ConvertAll(page => (page.Name, Report: evaluation.Scan(page.Bytes, page.Name).Report));
        var plants = Enumerable
            .Range(0, rounds)
            .SelectMany(_ =>
                pages.Zip(untouched, (page, clean) => evaluation.PlantInto(page.Name, page.Bytes, clean.Report))
            )
            .SelectMany(planted => planted)
            .ToList();
        PageTables.PrintRecall(plants);
        if (misses is not null)
        {
            File.WriteAllLines(misses, PageTables.Misses(plants));
        }

        PageTables.PrintFalseBlocks(untouched);
        PageSpeed.Print(pages, evaluation._scanner);
        return 0;
    }

    private RevealedReport Scan(byte[] bytes, string name) => _scanner.ScanRevealing(new MemoryContent(bytes), name);

    private List<Plant> PlantInto(string name, byte[] bytes, Report clean)
    {
        var planter = new Planter(bytes);
        List<(Leak Leak, Way Way, string Markup)> plants = [];
        while (plants.Count < PlantsInOnePage)
        {
            var way = Deal(_ways, PageWays.All);
            var leak = InventedLeaks.Kinds[Deal(_kinds, [.. InventedLeaks.Kinds.Keys])](_dice);
            if (
                planter.Has(way.At)
                && way.Write(leak, _dice) is { } markup
                && (planter.IsUtf8 || Ascii.IsValid(markup))
                && plants.TrueForAll(plant => plant.Leak.Value != leak.Value)
            )
            {
                plants.Add((leak, way, markup));
            }
        }

        var (planted, ranges) = planter.Plant([.. plants.Select(plant => (plant.Way.At, plant.Markup))], _dice);
        var revealed = Scan(planted, name);
        var known = clean.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var fresh = revealed
            .Report.Findings.Zip(revealed.Values)
            .Where(pair => !known.Contains(pair.First.Fingerprint))
            .ToList();
        return [.. plants.Select((plant, i) => Judge(name, plant.Leak, plant.Way, ranges[i], fresh))];
    }

    private static Plant Judge(
        string page,
        Leak leak,
        Way way,
        (int Start, int Length) range,
        List<(Finding, string Value)> fresh
    )
    {
        var carrying = fresh
            .Where(pair => Carries(pair.Value, leak))
            .Select(pair => pair.Item1)
            .OrderByDescending(finding => finding.Severity)
            .ToList();
        var isPlacedRight = carrying.Any(finding =>
            finding
                .Also.Prepend(finding.At)
                .Any(place => place.Offset >= range.Start && place.Offset < range.Start + range.Length)
        );
        return new Plant(page, leak, way, carrying.Count > 0 ? carrying[0].Severity : null, isPlacedRight);
    }

    private static bool Carries(string value, Leak leak)
    {
        var found = Squeeze(value);
        return leak.Cores.Select(Squeeze)
                .Any(core =>
                    core.Length > (core.Length > 0 && core[0] > '\u2E80' ? 1 : 2)
                    && found.Contains(core, StringComparison.Ordinal)
                ) || (found.Length > 5 && Squeeze(leak.Value).Contains(found, StringComparison.Ordinal));
    }

    private static string Squeeze(string value) =>
        string.Concat(
            value
                .Where(char.IsLetterOrDigit)
                .Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : char.ToLowerInvariant(c))
        );

    private T Deal<T>(Queue<T> stack, IReadOnlyList<T> all)
    {
        if (stack.Count == 0)
        {
            foreach (var each in _dice.Some(all, all.Count))
            {
                stack.Enqueue(each);
            }
        }

        return stack.Dequeue();
    }
}

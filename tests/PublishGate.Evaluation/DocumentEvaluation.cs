using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PublishGate.Scanning;
using PublishGate.Scanning.Content;
using PublishGate.Scanning.Fingerprints;
using PublishGate.Scanning.Policies;
using PublishGate.Scanning.Reports;

namespace PublishGate.Evaluation;

/// <summary>Compares what a scan of documents finds with what another tool found in them.</summary>
/// <remarks>
/// <c>documents-truth.json</c>, made by <c>documents-truth.py</c>, holds for each file (by SHA-256) and category the hashes
/// of the values that must be found: never the values themselves.
/// </remarks>
internal static class DocumentEvaluation
{
    private static readonly Dictionary<string, string[]> Rules = new()
    {
        ["change"] = ["tracked-change"],
        ["comment"] = ["document-comment"],
        ["hidden-sheet"] = ["hidden-sheet"],
        ["hidden-text"] = ["hidden-text", "hidden-sheet", "hidden-slide"],
        ["hidden-slide"] = ["hidden-slide"],
        ["note"] = ["speaker-note"],
        ["author"] = ["metadata-person"],
        ["pdf-annotation"] = ["annotation"],
        ["pdf-property"] = ["metadata-person", "metadata-title", "metadata-free-text", "metadata-software"],
    };

    public static int Run(string folder, string truthFile)
    {
        var truth = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(
            File.ReadAllText(truthFile)
        )!;
        var scanner = new Scanner(
            Policy.Default,
            new Fingerprinter(RandomNumberGenerator.GetBytes(32)),
            TimeProvider.System
        );
        var counts = new SortedDictionary<string, (int Found, int All)>(StringComparer.Ordinal);
        var (blocked, files, gaps) = (0, 0, 0);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            var result = scanner.ScanRevealing(new MemoryContent(bytes), Path.GetFileName(file));
            files++;
            blocked += result.Report.Findings.Any(finding => finding.Severity == Severity.Block) ? 1 : 0;
            gaps += result.Report.Gaps.Length > 0 ? 1 : 0;
            foreach (var gap in result.Report.Gaps)
            {
                Console.WriteLine($"gap    {Path.GetFileName(file)}: {gap.Reason} {gap.Place}");
            }

            foreach (var (category, hashes) in truth.GetValueOrDefault(Hash(bytes)) ?? [])
            {
                var found = Values(result, category);
                var missing = hashes.Count(hash => !found.Contains(hash));
                var (soFar, all) = counts.GetValueOrDefault(category);
                counts[category] = (soFar + hashes.Length - missing, all + hashes.Length);
                if (missing > 0)
                {
                    Console.WriteLine($"missed {Path.GetFileName(file)}: {missing} of {hashes.Length} {category}");
                }
            }
        }

        foreach (var (category, (found, all)) in counts)
        {
            Console.WriteLine($"{category, -16} {found, 6} of {all, 6}  {(double)found / all:P1}");
        }

        Console.WriteLine($"{files} files, {blocked} with a finding that blocks, {gaps} with a gap");
        return counts.Values.All(count => count.Found == count.All) ? 0 : 1;
    }

    /// <summary>Hashes of the values that findings carry, whole and line by line.</summary>
    private static HashSet<string> Values(RevealedReport result, string category)
    {
        var rules = Rules[category];
        return
        [
            .. result
                .Report.Findings.Select((finding, index) => (finding.Rule, Value: result.Values[index]))
                .Where(pair => rules.Contains(pair.Rule))
                .SelectMany(pair => pair.Value.Split('\n', '\t').Append(pair.Value).Concat(AfterHeadings(pair.Value)))
                .Select(Key),
        ];
    }

    /// <summary>Cells are shown with the heading of their column: <c>Phone: 1</c>.</summary>
    private static IEnumerable<string> AfterHeadings(string value) =>
        value
            .Split('\n', '\t')
            .Select(line => line.Split(": ", 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => parts[1]);

    /// <summary>The first letters, without blanks: tools differ in white space, and a value is at most 500 characters.</summary>
    private static string Key(string value)
    {
        var bare = string.Concat(value.Where(character => !char.IsWhiteSpace(character)));
        return Hash(Encoding.UTF8.GetBytes(bare[..Math.Min(bare.Length, 60)]));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

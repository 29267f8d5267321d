namespace PublishGate.Scanning.Documents.OpenXml;

/// <summary>What parts that were read first tell about the others.</summary>
internal sealed class PackageContext
{
    /// <summary>Targets of relationships inside the package, by the part that has them and their id.</summary>
    public Dictionary<(string Part, string Id), string> Targets { get; } = [];

    /// <summary>Word: ids of styles whose text is hidden.</summary>
    public HashSet<string> HiddenStyles { get; } = new(StringComparer.Ordinal);

    /// <summary>Excel: the shared strings, by index.</summary>
    public List<string> Strings { get; } = [];

    /// <summary>Excel: shared strings that no cell has shown so far, perhaps left from an earlier version.</summary>
    public HashSet<string> UnusedStrings { get; } = new(StringComparer.Ordinal);

    /// <summary>Excel: sheets by part name.</summary>
    public Dictionary<string, SheetHeader> Sheets { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Excel: indexes of cell formats that show nothing.</summary>
    public HashSet<int> InvisibleFormats { get; } = [];

    /// <summary>PowerPoint: width and height of a slide in English metric units; 0 where unknown.</summary>
    public (long Width, long Height) SlideSize { get; set; }

    /// <summary>The name of a part that a relationship's target means, seen from the part that has it.</summary>
    public static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = part.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                steps = [.. steps.SkipLast(1)];
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}

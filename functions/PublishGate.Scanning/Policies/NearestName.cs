namespace PublishGate.Scanning.Policies;

/// <summary>Guesses the name that someone meant to write.</summary>
internal static class NearestName
{
    /// <summary>The known name at the smallest edit distance, if it is near enough to be what was meant.</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        var nearest = known
            .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return nearest.Name is { } found && nearest.Distance <= Math.Max(1, found.Length / 3) ? found : null;
    }

    // Levenshtein's distance, row by row; names are short, and what is longer than any name is far from all.
    private static int Distance(string left, string right)
    {
        if (left.Length > 64)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}

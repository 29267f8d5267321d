using PublishGate.Gate.Submissions;

namespace PublishGate.Functions.Http;

/// <summary>What a person writes about themselves and their reasons: it is kept in the audit trail.</summary>
internal static class PersonsWords
{
    private const int MaximumText = 500;
    private const int DigitsThatIdentify = 5;

    /// <summary>A person's words, which must not repeat what was found.</summary>
    public static string Check(string field, string? value, List<FieldProblem> problems)
    {
        var words = Required(field, value, problems);
        if (words.Length > MaximumText || words.Any(char.IsControl))
        {
            problems.Add(new FieldProblem(field, $"`{field}` must be one line of at most {MaximumText} characters."));
        }

        if (words.Count(char.IsDigit) >= DigitsThatIdentify)
        {
            problems.Add(
                new FieldProblem(field, $"`{field}` is kept in the audit trail; do not repeat numbers that were found.")
            );
        }

        return words;
    }

    /// <summary>A field that must be there.</summary>
    public static string Required(string field, string? value, List<FieldProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            problems.Add(new FieldProblem(field, $"`{field}` is missing."));
        }

        return value ?? "";
    }
}

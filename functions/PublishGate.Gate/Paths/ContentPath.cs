namespace PublishGate.Gate.Paths;

/// <summary>A path inside staged or public content: relative, forward slashes, no way out.</summary>
public sealed record ContentPath
{
    /// <summary>Longest path, in characters (the limit of a blob's name).</summary>
    public const int MaximumLength = 1024;

    private ContentPath(string value) => Value = value;

    /// <summary>Segments joined by <c>/</c>: <c>2022/10/calls/call-3.mp3</c>.</summary>
    public string Value { get; }

    public override string ToString() => Value;

    /// <summary>Reads a path, or says in one sentence what is wrong with it.</summary>
    public static bool TryParse(string text, out ContentPath path, out string problem)
    {
        problem = Check(text) ?? "";
        path = new ContentPath(problem.Length == 0 ? text : "");
        return problem.Length == 0;
    }

    /// <summary>A path that is known to be valid.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ContentPath Parse(string text) =>
        TryParse(text, out var path, out var problem) ? path : throw new FormatException(problem);

    private static string? Check(string text) =>
        text switch
        {
            "" => "The path is empty; name a file relative to staging, such as `2022/story.html`.",
            { Length: > MaximumLength } => $"The path is longer than {MaximumLength} characters.",
            _ when text[0] is '/' or '\\' || (text.Length > 1 && text[1] == ':') =>
                "The path is absolute; name the file relative to staging, without a leading slash or drive.",
            _ when text.Contains('\\') => "The path has a backslash; separate folders with `/`.",
            _ when text.Contains('%') => "The path is percent-encoded; write its characters as they are.",
            _ when text.Any(char.IsControl) || text.Contains(':') =>
                "The path has a character that file names cannot have.",
            _ when text.Split('/').Any(segment => segment is "" or "." or "..") =>
                "The path leaves staging or has an empty part; write it without `..`, `.` and `//`.",
            _ when text.Split('/').Any(segment => segment[^1] is '.' or ' ') =>
                "A part of the path ends in a dot or a space, which some file systems drop.",
            _ => null,
        };
}

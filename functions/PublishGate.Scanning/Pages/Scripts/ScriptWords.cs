using System.Collections.Frozen;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>The words of JavaScript that decide what a slash or a brace after them means.</summary>
internal static class ScriptWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeValue = new[]
    {
        "return",
        "typeof",
        "case",
        "in",
        "of",
        "delete",
        "void",
        "throw",
        "new",
        "else",
        "do",
        "instanceof",
        "yield",
        "await",
        "default",
    }
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A value follows the word, so that a slash begins a regular expression and a brace an object.</summary>
    public static bool ExpectValue(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 10 && BeforeValue.Contains(word);

    /// <summary>No sentence and no name begins with the word.</summary>
    public static bool BeginCode(ReadOnlySpan<char> word) =>
        word
            is "var"
                or "let"
                or "const"
                or "function"
                or "return"
                or "typeof"
                or "async"
                or "await"
                or "else"
                or "throw";

    /// <summary>Parentheses after the word hold a condition, not a value.</summary>
    public static bool TakeCondition(ReadOnlySpan<char> word) => word is "if" or "while" or "for" or "with";
}

using System.Collections.Concurrent;
using System.Text.Json;

namespace PublishGate.Scanning.Reports;

/// <summary>The names by which reports, policies and people speak of our enums: <c>html-comment</c>.</summary>
public static class KebabCase
{
    /// <summary>The kebab-case name of a value.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum =>
        Names<T>.ByValue.GetOrAdd(value, static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    /// <summary>The value that a kebab-case name stands for.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Name(candidate) == name)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> ByValue = new();
    }
}

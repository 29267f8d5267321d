using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>The names of a script, each kept once.</summary>
internal sealed class ScriptNames
{
    private const int LongestKept = 64;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The name as a string.</summary>
    public string Name(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestKept)
        {
            return name.ToString();
        }

        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(name, out var known))
        {
            return known;
        }

        var text = name.ToString();
        _names.Add(text);
        return text;
    }

    /// <summary>A name that carries more than a name: many digits, an address, several words, other scripts, escapes.</summary>
    public static bool MayTell(ReadOnlySpan<char> name) => name.Contains(' ') || TellsWithoutSpaces(name);

    /// <summary>Words that begin as code does, such as <c>var name</c> or <c>return value</c>, and hold no more than names.</summary>
    public static bool IsPlainCode(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        return space > 0
            && ScriptWords.BeginCode(words[..space])
            && words[(space + 1)..].Count(' ') <= 1
            && !TellsWithoutSpaces(words);
    }

    private static bool TellsWithoutSpaces(ReadOnlySpan<char> name) =>
        name.ContainsAny("@\\")
        || (FragmentTraitsReader.Read(name) & (FragmentTraits.Digits | FragmentTraits.NonAscii)) != FragmentTraits.None;
}

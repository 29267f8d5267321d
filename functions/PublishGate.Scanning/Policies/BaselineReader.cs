using System.Collections.Immutable;

namespace PublishGate.Scanning.Policies;

/// <summary>Reads the baseline that a policy includes: site furniture, as <c>publishgate baseline</c> wrote it.</summary>
internal static class BaselineReader
{
    public static (ImmutableArray<IgnoreEntry> Entries, IReadOnlyList<PolicyError> Errors, string? Text) Include(
        YamlMap policy,
        Func<string, string?> include
    )
    {
        if (policy.TakeText("baseline") is not { } name)
        {
            return ([], [], null);
        }

        if (include(name.Value!) is not { } text)
        {
            policy.Add(name, $"The baseline '{name.Value}' cannot be read; its path is relative to the policy.");
            return ([], [], null);
        }

        var errors = new PolicyErrors(name.Value);
        var entries = Read(text, errors);
        return (entries, errors.All, text);
    }

    private static ImmutableArray<IgnoreEntry> Read(string text, PolicyErrors errors)
    {
        if (YamlDocument.Read(text, errors) is not { } root)
        {
            return [];
        }

        PolicyReader.CheckVersion(root);
        var reader = new EntryReader(errors);
        var entries = root.TakeMaps("baseline").Select(map => ReadEntry(reader, map)).OfType<IgnoreEntry>();
        ImmutableArray<IgnoreEntry> read = [.. entries];
        root.RefuseTheRest();
        return read;
    }

    private static IgnoreEntry? ReadEntry(EntryReader reader, YamlMap map)
    {
        var entry = reader.ReadPlaced(map);
        // For the person who reviews the file; the fingerprint decides.
        foreach (var note in new[] { "rule", "excerpt", "pages" })
        {
            map.Take(note);
        }

        map.RefuseTheRest();
        return entry;
    }
}

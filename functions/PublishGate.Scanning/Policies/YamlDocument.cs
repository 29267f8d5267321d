using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Scanning.Policies;

/// <summary>One YAML document as nodes that know their line and column.</summary>
internal static class YamlDocument
{
    private const int MaximumCharacters = 4 * 1024 * 1024;
    private const int MaximumNesting = 32;

    /// <summary>The document's mapping, or null with an error.</summary>
    public static YamlMap? Read(string text, PolicyErrors errors)
    {
        if (text.Length > MaximumCharacters)
        {
            errors.Add(1, 1, $"The file is longer than {MaximumCharacters} characters; split it.");
            return null;
        }

        try
        {
            return EnsureShallow(text, errors) ? Load(text, errors) : null;
        }
        catch (YamlException exception)
        {
            errors.Add(exception.Start, $"This is not YAML: {FirstLine(exception.Message)}");
            return null;
        }
    }

    private static YamlMap? Load(string text, PolicyErrors errors)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            return new YamlMap(root, "the file", errors);
        }

        errors.Add(1, 1, "The file must be one YAML document with keys at its top, such as 'regions: [GB]'.");
        return null;
    }

    // The library builds nodes recursively, and a deep document would overflow the stack; its events come one by one.
    private static bool EnsureShallow(string text, PolicyErrors errors)
    {
        var parser = new Parser(new StringReader(text));
        var nesting = 0;
        while (parser.MoveNext())
        {
            nesting += parser.Current!.NestingIncrease;
            if (nesting > MaximumNesting)
            {
                errors.Add(parser.Current.Start, "This is nested too deeply for a policy.");
                return false;
            }
        }

        return true;
    }

    private static string FirstLine(string message)
    {
        var at = message.LastIndexOf("): ", StringComparison.Ordinal);
        return (at < 0 ? message : message[(at + 3)..]).ReplaceLineEndings(" ");
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace PublishGate.Scanning.Documents.Xml;

/// <summary>Tells attributes that somebody wrote from the thousands that programs write: sizes, ids, switches.</summary>
internal static class AttributeWords
{
    private static readonly SearchValues<char> Telling = SearchValues.Create(" @\\:+");

    private static readonly FrozenSet<string> Layout = FrozenSet.Create(
        "style",
        "typeface",
        "path",
        "coordsize",
        "coordorigin",
        "adj",
        "sqref",
        "spans",
        "Requires",
        "Ignorable",
        "schemaLocation",
        "formatCode",
        "eqn",
        "ProgId",
        "lang",
        "type",
        "Type",
        "ContentType",
        "namespaceuri"
    );

    private static readonly string[] Namespaces =
    [
        "http://schemas.",
        "http://purl.o",
        "http://www.w3.org/",
        "urn:schemas-",
        "urn:oasis:",
        "urn:xmpp",
    ];

    public static bool ReadsLikeWords(string name, string value) =>
        value.Length >= 3
        && (value.AsSpan().ContainsAny(Telling) || !System.Text.Ascii.IsValid(value))
        && !Layout.Contains(name)
        && !IsNamespace(value);

    /// <summary>The name of a vocabulary.</summary>
    public static bool IsNamespace(string value) =>
        Namespaces.Any(start => value.StartsWith(start, StringComparison.Ordinal));
}

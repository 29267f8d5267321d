using System.Xml;

namespace PublishGate.Scanning.Media.Xmp;

/// <summary>Binds every prefix that a document forgot to declare to a name of its own, so that its text is still read.</summary>
internal sealed class LenientNamespaces() : XmlNamespaceManager(new NameTable())
{
    public override string? LookupNamespace(string prefix) =>
        base.LookupNamespace(prefix) ?? NameTable!.Add($"undeclared:{prefix}");

    /// <summary>What a reader needs to use it.</summary>
    public static XmlParserContext Context()
    {
        var namespaces = new LenientNamespaces();
        return new XmlParserContext(namespaces.NameTable, namespaces, null, XmlSpace.None);
    }
}

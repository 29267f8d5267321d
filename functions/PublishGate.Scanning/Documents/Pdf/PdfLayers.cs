using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>The layers that are turned off when the document is opened (ISO 32000-2, 8.11.4.3).</summary>
internal static class PdfLayers
{
    /// <summary>Their names, which is what a page's drawing calls them by.</summary>
    public static HashSet<string> NamesTurnedOff(PdfFile file)
    {
        var properties = file.Resolve(file.Catalog["OCProperties"]);
        var configuration = file.Resolve(properties["D"]);
        var off = Names(file, configuration["OFF"]).ToHashSet(StringComparer.Ordinal);
        if (file.Resolve(configuration["BaseState"]).NameValue == "OFF")
        {
            off.UnionWith(Names(file, properties["OCGs"]).Except(Names(file, configuration["ON"])));
        }

        return off;
    }

    private static IEnumerable<string> Names(PdfFile file, PdfValue? layers) =>
        file.Items(layers)
            .Select(layer => file.Resolve(file.Resolve(layer)["Name"]))
            .OfType<PdfString>()
            .Select(name => PdfText.Decode(name.Bytes).Trim());
}

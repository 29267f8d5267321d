namespace PublishGate.Azure.Content;

/// <summary>Media types of what the gate itself writes to staging: the pages that a CMS hands over in its request.</summary>
internal static class ContentTypes
{
    public const string Unknown = "application/octet-stream";

    public static string Of(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            // Without a charset: the page says it itself, and a header would overrule it.
            ".html" or ".htm" => "text/html",
            ".xhtml" => "application/xhtml+xml",
            ".json" => "application/json",
            ".xml" => "application/xml",
            ".svg" => "image/svg+xml",
            ".txt" => "text/plain",
            _ => Unknown,
        };
}

namespace PublishGate.Scanning.Reports;

/// <summary>An asset that a page ships by reference.</summary>
/// <param name="Url">The reference as the page resolves it: relative or absolute, entities decoded, without its fragment.</param>
/// <param name="Place">Where the page names it, such as <c>audio &gt; source @src</c>.</param>
public sealed record AssetReference(string Url, string Place);

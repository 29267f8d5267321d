namespace PublishGate.Scanning.Pages;

/// <summary>What the value of an attribute is.</summary>
internal enum AttributeKind
{
    Text,

    /// <summary>Names and settings that the page's own code chose: examined when they carry more than a name.</summary>
    Token,

    /// <summary>Coordinates of a drawing.</summary>
    Geometry,
    Url,

    /// <summary>Addresses with sizes, separated by commas.</summary>
    UrlList,
    Data,
    Style,
    Script,

    /// <summary>The value of a form field, meta tag or parameter that another attribute names.</summary>
    Value,
}

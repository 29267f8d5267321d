using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublishGate.Scanning.Reports;

/// <summary>Writes an enum as its name in kebab case: <c>HtmlComment</c> as <c>html-comment</c>.</summary>
public sealed class KebabCaseEnumConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

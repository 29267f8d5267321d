using System.Globalization;
using System.Text;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Baseline;

/// <summary>Writes a baseline for a person to review and a policy to include.</summary>
internal static class BaselineFile
{
    public static string Write(IReadOnlyList<FurnitureEntry> entries, int pages, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"""
            # What the template of {pages} pages ships on each of them, learned on {now:yyyy-MM-dd}.
            # Review it: what stays here is no longer reported in this place. Delete what should not ship.
            # In publishgate.yaml: 'baseline:' and the name of this file. Fingerprints hold under one key only.
            version: 1
            baseline:
            """
        );
        foreach (var (finding, at, count) in entries)
        {
            text.AppendLine($"  - rule: {finding.Rule}");
            text.AppendLine($"    fingerprint: {finding.Fingerprint}");
            text.AppendLine($"    channel: {KebabCase.Name(at.Channel)}");
            text.AppendLine($"    place: {Quoted(at.Place)}");
            text.AppendLine($"    excerpt: {Quoted(finding.Excerpt)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    pages: {count}");
        }

        return text.ToString();
    }

    // A double-quoted scalar (YAML 1.2.2, 7.3.1): the only style in which every character can be written.
    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            text.Append(
                character switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    < ' '
                    or (>= '\u007F' and <= '\u00A0')
                    or '\u2028'
                    or '\u2029'
                    or '\uFEFF'
                    or >= '\uD800'
                    and <= '\uDFFF' => $"\\u{(int)character:X4}",
                    _ => character.ToString(),
                }
            );
        }

        return text.Append('"').ToString();
    }
}

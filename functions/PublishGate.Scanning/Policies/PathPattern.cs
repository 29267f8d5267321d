using System.Text;
using System.Text.RegularExpressions;

namespace PublishGate.Scanning.Policies;

/// <summary>A section of the site: <c>sport/**</c>, <c>press/*.html</c>, or a folder and all below it: <c>press/</c>.</summary>
/// <remarks><c>*</c> and <c>?</c> stay within one folder, <c>**</c> crosses folders. Case matters, as it does in URLs.</remarks>
public sealed class PathPattern
{
    private readonly Regex _regex;

    public PathPattern(string pattern)
    {
        Text = pattern;
        var trimmed = pattern.TrimStart('/');
        var regex = ToRegex(trimmed.EndsWith('/') ? trimmed + "**" : trimmed);
        _regex = new Regex(
            regex,
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant,
            Regex.InfiniteMatchTimeout
        );
    }

    public string Text { get; }

    public bool Matches(string path) => _regex.IsMatch(path.Replace('\\', '/').TrimStart('/'));

    private static string ToRegex(string glob)
    {
        var regex = new StringBuilder(@"\A");
        for (var i = 0; i < glob.Length; i++)
        {
            var isDouble = glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*';
            regex.Append(
                glob[i] switch
                {
                    '*' => isDouble ? "(?s:.*)" : "[^/]*",
                    '?' => "[^/]",
                    var character => Regex.Escape(character.ToString()),
                }
            );
            i += isDouble ? 1 : 0;
        }

        return regex.Append(@"\z").ToString();
    }
}

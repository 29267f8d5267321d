using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Scanning.Policies;

/// <summary>A mapping that is read key by key; what is left in the end is unknown, and an error.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly string _what;
    private readonly PolicyErrors _errors;
    private readonly Dictionary<string, YamlNode> _left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];

    /// <param name="node">The mapping.</param>
    /// <param name="what">What it is, for messages: <c>an entry of 'allow'</c>.</param>
    /// <param name="errors">Where errors go.</param>
    public YamlMap(YamlMappingNode node, string what, PolicyErrors errors)
    {
        (_node, _what, _errors) = (node, what, errors);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                _left[name] = value;
                _keys[name] = key;
            }
            else
            {
                errors.Add(key, "A key must be a plain word.");
            }
        }
    }

    public int Line => (int)_node.Start.Line;

    public YamlNode Node => _node;

    /// <summary>The value of a key, or null if it is not there.</summary>
    public YamlNode? Take(string key)
    {
        _known.Add(key);
        return _left.Remove(key, out var value) ? value : null;
    }

    /// <summary>The text of a key; null if it is not there, or not text (an error).</summary>
    public YamlScalarNode? TakeText(string key)
    {
        var node = Take(key);
        if (node is YamlScalarNode { Value.Length: > 0 } text && text.Value.AsSpan().ContainsAnyExcept(' ', '\t'))
        {
            return text;
        }

        if (node is not null)
        {
            _errors.Add(node, $"'{key}' must be text that is not empty.");
        }

        return null;
    }

    /// <summary>The text of a key that must be there.</summary>
    public YamlScalarNode? Require(string key, string why)
    {
        if (!_left.ContainsKey(key))
        {
            _known.Add(key);
            _errors.Add(_node, $"{Capital(_what)} needs '{key}': {why}.");
            return null;
        }

        return TakeText(key);
    }

    /// <summary>The texts of a key that holds one or a list of them.</summary>
    public IReadOnlyList<YamlScalarNode> TakeTexts(string key)
    {
        var node = Take(key);
        if (node is null)
        {
            return [];
        }

        var nodes = node is YamlSequenceNode list ? list.Children : [node];
        var texts = nodes.OfType<YamlScalarNode>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToList();
        if (texts.Count < nodes.Count || texts.Count == 0)
        {
            _errors.Add(node, $"'{key}' must be one name or a list of names: '{key}: [one, two]'.");
        }

        return texts;
    }

    /// <summary>The mappings of a key that holds a list of them.</summary>
    public IEnumerable<YamlMap> TakeMaps(string key)
    {
        var node = Take(key);
        if (node is not null and not YamlSequenceNode)
        {
            _errors.Add(node, $"'{key}' must be a list: each entry on its own line after '- '.");
        }

        foreach (var child in (node as YamlSequenceNode)?.Children ?? [])
        {
            if (child is YamlMappingNode map)
            {
                yield return new YamlMap(map, $"an entry of '{key}'", _errors);
            }
            else
            {
                _errors.Add(child, $"An entry of '{key}' must have keys, such as 'reason: …'.");
            }
        }
    }

    /// <summary>Reports every key that nobody took.</summary>
    public void RefuseTheRest()
    {
        foreach (var name in _left.Keys)
        {
            var meant = NearestName.Of(name, _known) is { } near
                ? $"did you mean '{near}'?"
                : $"it can have {string.Join(", ", _known)}.";
            _errors.Add(_keys[name], $"{Capital(_what)} has no key '{name}'; {meant}");
        }
    }

    public void Add(string message) => _errors.Add(_node, message);

    public void Add(YamlNode node, string message) => _errors.Add(node, message);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

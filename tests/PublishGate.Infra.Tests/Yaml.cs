using YamlDotNet.RepresentationModel;

namespace PublishGate.Infra.Tests;

/// <summary>YAML of this repository as nodes.</summary>
internal static class Yaml
{
    public static YamlMappingNode Read(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Repository.Read(name)));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    public static YamlMappingNode Map(YamlMappingNode parent, string key) => (YamlMappingNode)parent[key];

    /// <summary>Every value behind a key, however deep.</summary>
    public static IEnumerable<string> Values(YamlNode node, string key) =>
        node switch
        {
            YamlMappingNode map => map.Children.SelectMany(child =>
                child.Key.ToString() == key && child.Value is YamlScalarNode scalar
                    ? [scalar.Value!]
                    : Values(child.Value, key)
            ),
            YamlSequenceNode list => list.Children.SelectMany(child => Values(child, key)),
            _ => [],
        };
}

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Scanning.Policies;

/// <summary>Collects every error of a file.</summary>
/// <param name="file">The included file; null for the policy itself.</param>
internal sealed class PolicyErrors(string? file)
{
    private readonly List<PolicyError> _errors = [];

    public string? File => file;

    public IReadOnlyList<PolicyError> All => [.. _errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];

    public void Add(YamlNode node, string message) => Add(node.Start, message);

    public void Add(Mark mark, string message) => Add((int)mark.Line, (int)mark.Column, message);

    public void Add(int line, int column, string message) =>
        _errors.Add(new PolicyError(file, Math.Max(line, 1), Math.Max(column, 1), message));
}

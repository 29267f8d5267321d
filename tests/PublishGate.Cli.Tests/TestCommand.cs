using System.Text;
using System.Text.Json.Nodes;

namespace PublishGate.Cli.Tests;

/// <summary>What a command line answered.</summary>
internal sealed record TestCommand(int ExitCode, string Output, string Error)
{
    /// <summary>32 bytes in hex.</summary>
    public const string Key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    public JsonNode Json => JsonNode.Parse(Output)!;

    public IEnumerable<JsonNode> Artifacts => Json["artifacts"]!.AsArray().Select(artifact => artifact!);

    public static Task<TestCommand> RunAsync(params string[] arguments) => RunWithAsync("", Key, arguments);

    public static async Task<TestCommand> RunWithAsync(string input, string? key, params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Environment = name => name == Cli.Settings.FingerprintKey.Variable ? key : null,
        };
        var exitCode = await CommandLine.RunAsync(arguments, terminal);
        return new TestCommand(exitCode, output.ToString(), error.ToString());
    }
}

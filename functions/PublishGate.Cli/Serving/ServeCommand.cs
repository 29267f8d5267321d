using System.CommandLine;

namespace PublishGate.Cli.Serving;

/// <summary><c>publishgate serve</c>: its options and help.</summary>
internal static class ServeCommand
{
    private const string Sentence = "Runs the gate on this machine: API, scans, alerts, and staged and public folders.";

    private const string Details = """
        Put files into DATA/staged, publish with POST /api/publications, and take what was released from DATA/public.
        The API's key is made on first start and kept in DATA/function-key, readable by you only.

        Settings come from local.settings.json in the current folder and from the environment (PublishGate__...).

        Example:
          publishgate serve --data ./data --port 7071
        """;

    public static Verb Create(Terminal terminal)
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder for staged and public files, the database and the keys.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "data",
        };
        var port = new Option<int>("--port")
        {
            Description = "Port of the API on this machine; 0 for any free one.",
            HelpName = "N",
            DefaultValueFactory = _ => 7071,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !ushort.TryParse(result.Tokens[0].Value, out var _))
            {
                result.AddError("--port must be a whole number from 0 to 65535.");
            }
        });
        var policy = new Option<string?>("--policy")
        {
            Description = "What blocks, warns or is allowed (publishgate.yaml).",
            HelpName = "FILE",
        };
        var command = new Verb("serve", Sentence, Details) { data, port, policy };
        command.SetAction(
            (parsed, cancellation) =>
                new ServeVerb(terminal).RunAsync(
                    new ServeOptions
                    {
                        DataFolder = Path.GetFullPath(parsed.GetValue(data)!),
                        Port = parsed.GetValue(port),
                        PolicyFile = parsed.GetValue(policy),
                    },
                    cancellation
                )
        );
        return command;
    }
}

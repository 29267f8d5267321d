using System.CommandLine;
using System.Text.Json.Nodes;
using PublishGate.Scanning;

namespace PublishGate.Cli.Rescanning;

/// <summary><c>publishgate rescan</c>: its options and help.</summary>
internal static class RescanCommand
{
    private const string Sentence = "Asks a running gate for another look, and prints the verdicts.";

    private const string Details = """
        Name one thing: a publication, an asset, or everything that is released.

        Exit code: 0 nothing of it is held; 1 something is held or exposed; 2 bad usage, or the gate did not answer.

        Examples:
          publishgate rescan --publication story-42
          publishgate rescan --asset 2022/audio/call-3.mp3
          publishgate rescan --released
        """;

    public static Verb Create(Terminal terminal)
    {
        var publication = new Option<string?>("--publication") { Description = "A publication's id.", HelpName = "ID" };
        var revision = new Option<string?>("--revision")
        {
            Description = "Its revision, if not the latest.",
            HelpName = "REVISION",
        };
        var asset = new Option<string?>("--asset") { Description = "A path in staging.", HelpName = "PATH" };
        var released = new Option<bool>("--released") { Description = "Everything that is public." };
        var url = new Option<string>("--url")
        {
            Description = "Address of the gate.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://localhost:7071",
        };
        url.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && AddressOf(result.Tokens[0].Value) is null)
            {
                result.AddError("--url must be an address such as http://localhost:7071.");
            }
        });
        var data = new Option<string>("--data")
        {
            Description = "The gate's data folder, for its key; or set PUBLISHGATE_KEY.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "data",
        };
        var command = new Verb("rescan", Sentence, Details) { publication, revision, asset, released, url, data };
        command.Validators.Add(result =>
        {
            var named = new Option[] { publication, asset, released }.Count(option =>
                result.GetResult(option) is { Implicit: false }
            );
            if (named != 1)
            {
                result.AddError("Name exactly one of --publication, --asset and --released.");
            }
        });
        command.SetAction(
            (parsed, cancellation) =>
            {
                // A login can be a number, and numbers are kept out of the audit trail.
                var login = Place.SafeName(Environment.UserName);
                var fields = new JsonObject { ["by"] = $"{login} (publishgate rescan)" };
                Set(fields, "publication", parsed.GetValue(publication));
                Set(fields, "revision", parsed.GetValue(revision));
                Set(fields, "asset", parsed.GetValue(asset));
                if (parsed.GetValue(released))
                {
                    fields["released"] = true;
                }

                return new RescanVerb(terminal).RunAsync(
                    fields,
                    AddressOf(parsed.GetValue(url)!)!,
                    parsed.GetValue(data)!,
                    cancellation
                );
            }
        );
        return command;
    }

    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static void Set(JsonObject fields, string name, string? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}

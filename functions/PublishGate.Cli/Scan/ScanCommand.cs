using System.CommandLine;
using System.CommandLine.Parsing;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan;

/// <summary><c>publishgate scan</c>: its options and help.</summary>
internal static class ScanCommand
{
    private const string Sentence = "Finds what files ship that no reader sees, and says how to remove it.";

    private const string Details = """
        Looks for phone numbers, addresses, names, notes and secrets in the source of pages, and for what the metadata of
        images, audio, video and documents gives away. What could not be read counts as a problem, never as clean.

        Exit code: 0 nothing blocks; 1 something blocks or could not be read; 2 bad usage, or the scan itself failed.

        Examples:
          publishgate scan story.html interview.mp3
          publishgate scan site/ --format json > report.json
          curl -s https://news.example/story | publishgate scan -
        """;

    public static Verb Create(Terminal terminal)
    {
        var paths = Paths();
        var format = Format();
        var policy = PolicyOption();
        var reveal = new Option<bool>("--reveal")
        {
            Description = "Show the values themselves instead of masking them. For your own screen only.",
        };
        var jobs = Jobs();
        var command = new Verb("scan", Sentence, Details) { paths, format, policy, reveal, jobs };
        command.SetAction(
            (parsed, cancellation) =>
                new ScanVerb(terminal).RunAsync(
                    new ScanOptions
                    {
                        Paths = parsed.GetRequiredValue(paths),
                        Format = parsed.GetValue(format),
                        Policy = parsed.GetValue(policy),
                        Reveal = parsed.GetValue(reveal),
                        Jobs = parsed.GetValue(jobs),
                    },
                    cancellation
                )
        );
        return command;
    }

    /// <summary>The option that names a policy, for every verb that scans.</summary>
    public static Option<string?> PolicyOption() =>
        new("--policy")
        {
            Description =
                "What blocks, warns or is allowed here (publishgate.yaml). Without it the default policy counts.",
            HelpName = "FILE",
        };

    /// <summary>The files and folders, for every verb that scans.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A file, a folder (with everything below it), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RefuseUnknownOptions);
        return paths;
    }

    // The parser takes an option that it does not know for a path.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != "-"))
        {
            if (!Path.Exists(token.Value))
            {
                result.AddError($"There is no option '{Printable.Of(token.Value)}'.");
            }
        }
    }

    private static Option<ResultFormat> Format()
    {
        var format = new Option<ResultFormat>("--format")
        {
            Description =
                "How the result is written: text for editors, json for tools, sarif for dashboards. [default: text]",
            HelpName = "text|json|sarif",
            CustomParser = result =>
            {
                if (KebabCase.TryParse<ResultFormat>(result.Tokens[0].Value, out var value))
                {
                    return value;
                }

                result.AddError("--format must be text, json or sarif.");
                return default;
            },
        };
        format.CompletionSources.Add("text", "json", "sarif");
        return format;
    }

    /// <summary>How many files at a time, for every verb that scans.</summary>
    public static Option<int> Jobs() =>
        Count("--jobs", "How many files are scanned at a time.", () => Environment.ProcessorCount);

    /// <summary>An option that takes a whole number from 1 up.</summary>
    public static Option<int> Count(string name, string description, Func<int> byDefault) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => byDefault(),
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, out var value) && value >= 1)
                {
                    return value;
                }

                result.AddError($"{name} must be a whole number from 1 up.");
                return 1;
            },
        };
}

using System.Collections.Immutable;
using System.Globalization;
using PublishGate.Gate;
using PublishGate.Scanning.Fingerprints;

namespace PublishGate.Functions.Settings;

/// <summary>The settings that both hosts read, from <c>PublishGate__NAME</c> of the environment or of local.settings.json.</summary>
public sealed record PublishGateSettings
{
    /// <summary>Where the API tells of a publication, behind the API's own address.</summary>
    public const string DefaultLink = "/api/publications/{id}?revision={revision}";

    /// <summary>Prefix of every setting's name.</summary>
    public const string Prefix = "PublishGate__";

    /// <summary>Every setting, without the prefix.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        nameof(SlackWebhookUrl),
        nameof(CallbackSecret),
        nameof(FingerprintKey),
        nameof(PolicyFile),
        nameof(LinkTemplate),
        nameof(GateOptions.SiteHosts),
        "DeadlineSeconds",
    ];

    public GateOptions Gate { get; init; } = new();

    /// <summary>Incoming webhook of Slack; null to print alerts.</summary>
    public Uri? SlackWebhookUrl { get; init; }

    /// <summary>Secret with which callbacks are signed.</summary>
    public ReadOnlyMemory<byte> CallbackSecret { get; init; }

    /// <summary>Key of fingerprints; null to let the host keep its own.</summary>
    public ReadOnlyMemory<byte>? FingerprintKey { get; init; }

    /// <summary>Path of publishgate.yaml; null for the default policy.</summary>
    public string? PolicyFile { get; init; }

    /// <summary>Where an editor sees a publication, with <c>{id}</c> and <c>{revision}</c>; null for the API's own address.</summary>
    public string? LinkTemplate { get; init; }

    public string LinkTo(string id, string revision) =>
        (LinkTemplate ?? DefaultLink)
            .Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal)
            .Replace("{revision}", Uri.EscapeDataString(revision), StringComparison.Ordinal);

    /// <summary>The settings, or every problem with them.</summary>
    /// <param name="values">All settings of the host; those without our prefix are not looked at.</param>
    public static (PublishGateSettings Settings, IReadOnlyList<string> Problems) Read(
        IEnumerable<KeyValuePair<string, string?>> values
    )
    {
        var problems = new List<string>();
        var ours = values
            .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .ToDictionary(pair => pair.Key[Prefix.Length..], pair => pair.Value!, StringComparer.OrdinalIgnoreCase);
        problems.AddRange(
            ours.Keys.Where(name => !Names.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Select(name => $"{Prefix}{name} is not a setting; known are {string.Join(", ", Names)}.")
        );
        var gate = new GateOptions
        {
            Deadline = Seconds(ours, "DeadlineSeconds", new GateOptions().Deadline, problems),
            SiteHosts =
            [
                .. Value(ours, "SiteHosts")
                    ?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    ?? [],
            ],
        };
        problems.AddRange(gate.Problems().Select(problem => Prefix + problem));
        var settings = new PublishGateSettings
        {
            Gate = gate,
            SlackWebhookUrl = Address(ours, nameof(SlackWebhookUrl), problems),
            CallbackSecret = Key(ours, nameof(CallbackSecret), problems) ?? default,
            FingerprintKey = Key(ours, nameof(FingerprintKey), problems),
            PolicyFile = Value(ours, nameof(PolicyFile)),
            LinkTemplate = Value(ours, nameof(LinkTemplate)),
        };
        return (settings, problems);
    }

    private static string? Value(Dictionary<string, string> values, string name) => values.GetValueOrDefault(name);

    private static TimeSpan Seconds(
        Dictionary<string, string> values,
        string name,
        TimeSpan unset,
        List<string> problems
    )
    {
        if (Value(values, name) is not { } text)
        {
            return unset;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        problems.Add($"{Prefix}{name} must be a whole number of seconds.");
        return unset;
    }

    private static Uri? Address(Dictionary<string, string> values, string name, List<string> problems)
    {
        if (Value(values, name) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
        {
            return uri;
        }

        problems.Add($"{Prefix}{name} must be an absolute https address.");
        return null;
    }

    private static ReadOnlyMemory<byte>? Key(Dictionary<string, string> values, string name, List<string> problems)
    {
        if (Value(values, name) is not { } text)
        {
            return null;
        }

        var bytes = SecretText.Read(text);
        if (bytes.Length < Fingerprinter.MinimumKeyBytes)
        {
            problems.Add(
                $"{Prefix}{name} must be at least {Fingerprinter.MinimumKeyBytes} bytes in base64 or hex; "
                    + "`openssl rand -base64 32` makes one."
            );
        }

        return bytes;
    }
}

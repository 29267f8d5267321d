using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Scanning.Policies;

/// <summary>Reads the entries of a policy. An entry with an error is null; its errors are collected.</summary>
internal sealed class EntryReader(PolicyErrors errors)
{
    private const string WhyReason = "say why, for whoever reads this in a year";
    private const string WhyOwner = "name who answers for it";

    public SeverityEntry? ReadSeverity(YamlMap map)
    {
        var scope = ReadScope(map);
        var given = map.Require("severity", "block, warn, info or ignore");
        Severity? severity = null;
        if (given is not null && given.Value != "ignore")
        {
            severity = ReadSeverity(given, "block, warn, info or ignore");
        }

        var entry = new SeverityEntry
        {
            Line = map.Line,
            Scope = scope,
            Severity = severity,
            EvenIfVisible = ReadVisible(map),
        };
        return Finish(map, entry, isExcuse: given?.Value == "ignore");
    }

    public AllowEntry? ReadAllow(YamlMap map)
    {
        var scope = ReadScope(map);
        var ways = new AllowedValues?[]
        {
            map.TakeText("value") is { } value ? new AllowedValues.One(value.Value!) : null,
            ReadFingerprint(map) is { } fingerprint ? new AllowedValues.Fingerprinted(fingerprint) : null,
            map.TakeText("domain") is { } domain ? ReadDomain(domain) : null,
            map.TakeText("pattern") is { } pattern ? ReadPattern(pattern) : null,
        };
        var given = ways.OfType<AllowedValues>().ToList();
        if (given.Count != 1)
        {
            map.Add("An entry of 'allow' needs exactly one of 'value', 'fingerprint', 'domain' and 'pattern'.");
            given.Add(new AllowedValues.Fingerprinted(""));
        }

        return Finish(
            map,
            new AllowEntry
            {
                Line = map.Line,
                Scope = scope,
                Values = given[0],
            },
            isExcuse: true
        );
    }

    public IgnoreEntry? ReadIgnore(YamlMap map)
    {
        var entry = ReadPlaced(map);
        return entry is null ? Finish<IgnoreEntry>(map, null, isExcuse: true) : Finish(map, entry, isExcuse: true);
    }

    /// <summary>A value in a place, without who answers for it.</summary>
    public IgnoreEntry? ReadPlaced(YamlMap map)
    {
        var fingerprint = ReadFingerprint(map);
        if (fingerprint is null)
        {
            map.Add("An entry that ignores needs 'fingerprint', which 'publishgate scan --format json' tells.");
        }

        var channel = map.Require("channel", "how the value ships, as the finding tells it") is { } text
            ? ReadChannel(text)
            : null;
        var place = map.Require("place", "where the value ships, as the finding tells it");
        return fingerprint is null || channel is null || place is null
            ? null
            : new IgnoreEntry
            {
                Line = map.Line,
                File = errors.File,
                Fingerprint = fingerprint,
                Channel = channel.Value,
                Place = GeneralPlace.Of(place.Value!),
            };
    }

    public FlagEntry? ReadFlag(YamlMap map)
    {
        var term = map.Require("term", "the word or name to report wherever it stands");
        var severity = map.TakeText("severity") is { } given
            ? ReadSeverity(given, "block, warn or info")
            : Severity.Block;
        var entry = term is null
            ? null
            : new FlagEntry
            {
                Line = map.Line,
                Term = term.Value!.Trim(),
                Severity = severity ?? Severity.Block,
            };
        return Finish(map, entry, isExcuse: false);
    }

    /// <summary>What values do that readers see as well: block (true) or at most warn (false).</summary>
    public bool? ReadVisible(YamlMap map)
    {
        var text = map.TakeText("visible");
        if (text is not null && text.Value is not ("block" or "warn"))
        {
            errors.Add(text, "'visible' must be block or warn: what values do that readers see as well.");
        }

        return text is null ? null : text.Value == "block";
    }

    private T? Finish<T>(YamlMap map, T? entry, bool isExcuse)
        where T : PolicyEntry
    {
        var reason = isExcuse ? map.Require("reason", WhyReason) : map.TakeText("reason");
        var owner = isExcuse ? map.Require("owner", WhyOwner) : map.TakeText("owner");
        var expires = entry is FlagEntry ? null : ReadDate(map);
        map.RefuseTheRest();
        return entry is null ? null : entry with { Reason = reason?.Value, Owner = owner?.Value, Expires = expires };
    }

    private DateOnly? ReadDate(YamlMap map)
    {
        if (map.TakeText("expires") is not { } text)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day;
        }

        errors.Add(text, "'expires' must be the last day on which the entry counts, as 2027-01-31.");
        return null;
    }

    private EntryScope ReadScope(YamlMap map)
    {
        var rules = map.TakeTexts("rule").Where(IsRule).Select(text => text.Value!);
        var channels = map.TakeTexts("channel").Select(ReadChannel).OfType<Channel>();
        var section = map.TakeText("section") is { } pattern ? new PathPattern(pattern.Value!.Trim()) : null;
        return new EntryScope([.. rules], [.. channels], section);
    }

    private bool IsRule(YamlScalarNode text) =>
        Detectors.Rules.ContainsKey(text.Value!) || Refuse(text, "rule", Detectors.Rules.Keys);

    private Channel? ReadChannel(YamlScalarNode text)
    {
        if (KebabCase.TryParse<Channel>(text.Value!, out var channel))
        {
            return channel;
        }

        Refuse(text, "channel", Enum.GetValues<Channel>().Select(KebabCase.Name));
        return null;
    }

    private Severity? ReadSeverity(YamlScalarNode text, string choices)
    {
        if (KebabCase.TryParse<Severity>(text.Value!, out var severity))
        {
            return severity;
        }

        errors.Add(text, $"'severity' must be {choices}.");
        return null;
    }

    private string? ReadFingerprint(YamlMap map)
    {
        if (map.TakeText("fingerprint") is not { } text)
        {
            return null;
        }

        if (text.Value!.Length == 32 && text.Value.All(char.IsAsciiHexDigitLower))
        {
            return text.Value;
        }

        errors.Add(text, "'fingerprint' must be 32 hex digits, as 'publishgate scan --format json' tells them.");
        return "";
    }

    private AllowedValues.AtDomain ReadDomain(YamlScalarNode text)
    {
        var domain = text.Value!.Trim().TrimStart('@', '*', '.');
        if (Uri.CheckHostName(domain) == UriHostNameType.Unknown || !domain.Contains('.'))
        {
            errors.Add(text, "'domain' must be a host name, such as news.example.");
        }

        return new AllowedValues.AtDomain(domain);
    }

    private AllowedValues.Matching ReadPattern(YamlScalarNode text)
    {
        try
        {
            return new AllowedValues.Matching(Compile(text.Value!));
        }
        catch (NotSupportedException)
        {
            errors.Add(text, "'pattern' must not look around or refer back: it is matched in linear time.");
        }
        catch (RegexParseException exception)
        {
            errors.Add(
                text,
                $"'pattern' is no regular expression: {exception.Error} at its character {exception.Offset + 1}."
            );
        }

        return new AllowedValues.Matching(Compile(@"[^\s\S]"));
    }

    private static Regex Compile(string pattern)
    {
        // Compiled alone first, so that the error's offset is that of the pattern as written.
        _ = new Regex(pattern, RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
        return new Regex(
            $@"\A(?:{pattern})\z",
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant,
            Regex.InfiniteMatchTimeout
        );
    }

    private bool Refuse(YamlScalarNode text, string what, IEnumerable<string> known)
    {
        var meant = NearestName.Of(text.Value!, known) is { } near ? $" Did you mean '{near}'?" : "";
        errors.Add(text, $"There is no {what} '{text.Value}'.{meant}");
        return false;
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PhoneNumbers;
using YamlDotNet.RepresentationModel;

namespace PublishGate.Scanning.Policies;

/// <summary>Reads <c>publishgate.yaml</c>, and tells everything that is wrong with it at once.</summary>
public static class PolicyReader
{
    private const string SupportedVersion = "1";

    /// <summary>Reads a policy.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="include">The text of a file that the policy names, by that name; null if it cannot be read.</param>
    public static PolicyResult Read(string text, Func<string, string?> include)
    {
        var errors = new PolicyErrors(file: null);
        if (YamlDocument.Read(text, errors) is not { } root)
        {
            return PolicyResult.Wrong(errors.All);
        }

        CheckVersion(root);
        var entries = new EntryReader(errors);
        var policy = new Policy
        {
            Regions = ReadRegions(root),
            VisibleBlocks = entries.ReadVisible(root) ?? false,
            Severities = [.. root.TakeMaps("rules").Select(entries.ReadSeverity).OfType<SeverityEntry>()],
            Allowed = [.. root.TakeMaps("allow").Select(entries.ReadAllow).OfType<AllowEntry>()],
            Ignored = [.. root.TakeMaps("ignore").Select(entries.ReadIgnore).OfType<IgnoreEntry>()],
            Flagged = [.. root.TakeMaps("flag").Select(entries.ReadFlag).OfType<FlagEntry>()],
        };
        var baseline = BaselineReader.Include(root, include);
        root.RefuseTheRest();
        PolicyError[] all = [.. errors.All, .. baseline.Errors];
        return all.Length > 0
            ? PolicyResult.Wrong(all)
            : PolicyResult.Of(
                policy with
                {
                    Ignored = [.. policy.Ignored, .. baseline.Entries],
                    Hash = HashOf(text, baseline.Text),
                }
            );
    }

    internal static void CheckVersion(YamlMap root)
    {
        if (root.TakeText("version") is { } version && version.Value != SupportedVersion)
        {
            root.Add(version, $"'version' must be {SupportedVersion}.");
        }
    }

    private static ImmutableArray<string> ReadRegions(YamlMap root)
    {
        var known = PhoneNumberUtil.GetInstance().GetSupportedRegions();
        var regions = ImmutableArray.CreateBuilder<string>();
        foreach (var text in root.TakeTexts("regions"))
        {
            var region = text.Value!.ToUpperInvariant();
            if (known.Contains(region))
            {
                regions.Add(region);
            }
            else
            {
                var meant = region == "UK" ? "the United Kingdom is 'GB'" : "such as GB, DE or UA";
                root.Add(text, $"'{text.Value}' is no region: use codes of ISO 3166-1 with two letters, {meant}.");
            }
        }

        return regions.ToImmutable();
    }

    private static string HashOf(string policy, string? baseline) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{policy}\0{baseline}")));
}

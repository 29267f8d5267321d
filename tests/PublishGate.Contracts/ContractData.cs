using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Ports;
using PublishGate.Gate.Publications;
using PublishGate.Scanning.Reports;

namespace PublishGate.Contracts;

/// <summary>Invented documents for the suites.</summary>
internal static class ContractData
{
    public static readonly DateTimeOffset Start = new(2031, 5, 17, 9, 0, 0, TimeSpan.Zero);

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static Publication Publication(string id = "story", string revision = "1", params string[] assets) =>
        new()
        {
            Id = id,
            Revision = revision,
            State = PublicationState.Scanning,
            SubmittedAt = Start,
            RequestHash = Hash(id + revision),
            Deadline = Start.AddMinutes(5),
            Callback = new Uri("https://cms.example/hooks"),
            Manifest =
            [
                new ManifestEntry
                {
                    Role = ArtifactRole.Page,
                    StagedPath = $"_pages/{id}.html",
                    PublicPath = $"{id}.html",
                    Sha256 = Hash(id),
                    Bytes = 12,
                    Ruleset = "r1",
                },
                .. assets.Select(asset => new ManifestEntry
                {
                    Role = ArtifactRole.Referenced,
                    StagedPath = asset,
                    PublicPath = asset,
                    Place = "img @src",
                    Problem = Gap.Missing(asset),
                }),
            ],
            Overrides =
            [
                new Override(Hash("x"), "phone-number", "f1", "Olga Ivanova-Test", "Agreed.", Start, Start.AddDays(1)),
            ],
        };

    public static AuditEntry Audit(Publication publication, string action, string detail = "Said so.") =>
        new(publication.Id, publication.Revision, Start, action, AuditEntry.Gate, detail);

    public static Message Message(string id, string session = "story") =>
        new(Topics.ScanResults, id, session, Topics.Gate, GateJson.Write(new GateInput(session, "1", null)));

    public static IPublicationStore.Change Change(Publication publication, params Message[] messages) =>
        new(publication, [Audit(publication, "changed")], messages);

    public static Report Report(string content, string ruleset, int findings = 1) =>
        new()
        {
            Sha256 = Hash(content),
            Bytes = content.Length,
            MediaType = "text/html",
            Ruleset = ruleset,
            Findings =
            [
                .. Enumerable
                    .Range(0, findings)
                    .Select(i => new Finding
                    {
                        Rule = "phone-number",
                        Severity = Severity.Block,
                        At = new FindingPlace(Channel.ScriptJson, $"script $.calls[{i}]", i, 2, 3, 4),
                        Also = [new FindingPlace(Channel.HtmlComment, "comment")],
                        Excerpt = "+7 9•• •••-••-67",
                        Fingerprint = Hash(i.ToString(CultureInfo.InvariantCulture))[..32],
                        Message = "A number that no reader sees.",
                        Remedy = "Remove it.",
                    }),
            ],
            Gaps = [Gap.Encrypted("page 3", "The document")],
            References = [new AssetReference("/a.jpg", "img @src")],
            Coverage = ImmutableSortedDictionary<Channel, int>.Empty.Add(Channel.Meta, 3).Add(Channel.Id3, 1),
        };
}

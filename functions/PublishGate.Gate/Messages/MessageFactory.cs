using System.Security.Cryptography;
using System.Text;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Messages;

/// <summary>Writes the gate's messages, with ids derived from what they say.</summary>
public static class MessageFactory
{
    public static Message Request(Publication publication, ManifestEntry entry)
    {
        var request = new ScanRequest(
            publication.Id,
            publication.Revision,
            publication.Round,
            publication.Area,
            entry.Role,
            entry.StagedPath,
            entry.PublicPath
        );
        var subject = entry.Role == ArtifactRole.Page ? Topics.Pages : Topics.Assets;
        return Create(Topics.ScanRequests, publication.Id, subject, request);
    }

    public static Message Result(ScanResult result) =>
        Create(Topics.ScanResults, result.Id, Topics.Gate, new GateInput(result.Id, result.Revision, result));

    /// <summary>Asks the gate to go on with a revision whose state says that something is left to do.</summary>
    public static Message Continue(Publication publication, DateTimeOffset now) =>
        Create(
            Topics.ScanResults,
            publication.Id,
            Topics.Gate,
            new GateInput(publication.Id, publication.Revision, null, now)
        );

    /// <summary>Tells the gate that a deadline has passed, once it has.</summary>
    public static Message Deadline(Publication publication, DateTimeOffset deadline) =>
        Continue(publication, deadline) with
        {
            DueAt = deadline,
        };

    /// <summary>A decision, for everyone who is told of it.</summary>
    public static IEnumerable<Message> Decision(GateDecision decision) =>
        Topics
            .Subscriptions.Where(subscription => subscription.Topic == Topics.GateDecisions)
            .Select(subscription => Create(Topics.GateDecisions, decision.Id, subscription.Subject, decision));

    private static Message Create<T>(string topic, string session, string subject, T body)
    {
        var json = GateJson.Write(body);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\n{json}")).AsSpan(0, 16));
        return new Message(topic, id, session, subject, json);
    }
}

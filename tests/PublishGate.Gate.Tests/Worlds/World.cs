using System.Globalization;
using PublishGate.Contracts;
using PublishGate.Gate.Artifacts;
using PublishGate.Gate.Assessments;
using PublishGate.Gate.Deciding;
using PublishGate.Gate.Messages;
using PublishGate.Gate.Overriding;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;
using PublishGate.Gate.Rescans;
using PublishGate.Gate.Submissions;
using PublishGate.Gate.Sweeping;
using PublishGate.Scanning.Reports;

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>The real gate on ports in memory, where anything may happen at any time.</summary>
internal sealed class World
{
    private const int PublicationCount = 2;
    private const int RevisionCount = 3;

    private readonly TestClock _clock = new();
    private readonly Faults _faults = new();
    private readonly GateKeeper _gate;
    private readonly ArtifactScans _scans;
    private readonly Submitter _submitter;
    private readonly Rescanner _rescanner;
    private readonly Overrides _overrides;
    private readonly Assessor _assessor;
    private readonly Sweep _sweep;
    private readonly List<Submission> _unanswered = [];

    public World()
    {
        var options = new GateOptions { RescanDeadline = TimeSpan.FromMinutes(5) };
        var reports = new MemoryReports(_faults);
        Bus = new MemoryBus(_faults);
        Publications = new MemoryPublications(_faults, Bus);
        Content = new MemoryContent(_faults);
        Promises = new Promises(Publications, reports, _clock);
        Publications.Saving = Promises.Saving;
        Content.Publishing = Promises.Publishing;
        _gate = new GateKeeper(Publications, reports, Content, _clock, options);
        _scans = new ArtifactScans(Content, reports, Bus, Contents.Scanner);
        _submitter = new Submitter(Publications, Content, _clock, options);
        _rescanner = new Rescanner(Publications, _scans, _clock, options);
        _overrides = new Overrides(Publications, reports, _clock, options);
        _assessor = new Assessor(reports, _clock);
        _sweep = new Sweep(Publications, _gate, _clock);
        for (var i = 0; i < Contents.AssetPaths.Count; i++)
        {
            Stage(Contents.AssetPaths[i], Contents.Asset(0));
        }
    }

    public MemoryBus Bus { get; }

    public MemoryPublications Publications { get; }

    public MemoryContent Content { get; }

    public Promises Promises { get; }

    /// <summary>Does one thing, with whatever goes wrong meanwhile.</summary>
    public async Task DoAsync(Op op)
    {
        var someone = op with { Kind = op.Someone, Fault = FaultKind.None, Which = op.How, How = op.Which };
        _faults.Arm(op.Fault, op.Call % 24, () => DoAloneAsync(someone));
        try
        {
            await DoAloneAsync(op);
        }
        catch (DeathException)
        {
            // Whatever was being done is taken up again by messages, sweeps and repeated requests.
        }
        catch (AggregateException exception)
            when (exception.InnerExceptions.All(inner => inner is DeathException or IOException))
        {
            // A sweep in which one revision failed.
        }
        catch (IOException)
        {
            // The caller is told, and tries again later.
        }
        finally
        {
            _faults.Disarm();
        }
    }

    /// <summary>Everything that is under way comes to its end: messages arrive, requests are repeated, deadlines pass.</summary>
    public async Task SettleAsync()
    {
        foreach (var submission in _unanswered.ToList())
        {
            await SubmitAsync(submission);
        }

        Promises.Doing = OpKind.Sweep;
        for (var i = 0; i < 50 && (i == 0 || IsUnderWay()); i++)
        {
            _clock.Advance(i == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(6));
            await _sweep.RunAsync(default);
            await DeliverAllAsync();
        }

        if (IsUnderWay())
        {
            throw new BrokenPromiseException("It never comes to an end.");
        }
    }

    /// <summary>Another look at a revision, with every message delivered.</summary>
    public async Task LookAgainAsync(Publication publication)
    {
        Promises.Doing = OpKind.Rescan;
        await _rescanner.PublicationAsync(publication.Id, publication.Revision, "editor", default);
        await DeliverAllAsync();
    }

    /// <summary>All that a repeated message must not change.</summary>
    public string Snapshot() =>
        string.Join(
            '\n',
            [
                .. Publications
                    .All.OrderBy(publication => publication.Key.ToString(), StringComparer.Ordinal)
                    .Select(GateJson.Write),
                $"{Publications.AuditCount} entries, {Bus.All.Count} sent",
                .. Content.Public.OrderBy(pair => pair.Key).Select(pair => MemoryContent.Hash(pair.Value)),
            ]
        );

    public void Stage(string path, byte[] bytes)
    {
        Promises.Known[MemoryContent.Hash(bytes)] = bytes;
        Content.Staged[path] = bytes;
    }

    private async Task DoAloneAsync(Op op)
    {
        Bus.BringIn(_clock.GetUtcNow());
        var before = Promises.Doing;
        Promises.Doing = op.Kind;
        try
        {
            await (
                op.Kind switch
                {
                    OpKind.Submit => SubmitAsync(NewSubmission(op)),
                    OpKind.Scan => ScanAsync(op),
                    OpKind.Tell => TellAsync(op),
                    OpKind.LoseRequest => LoseAsync(Bus.Requests, op, _scans.GiveUpAsync),
                    OpKind.LoseResult => LoseAsync(Bus.Inputs, op, _gate.GiveUpAsync),
                    OpKind.Rescan => _rescanner.PublicationAsync(Id(op), null, "editor", default),
                    OpKind.RescanAsset => _rescanner.AssetAsync(AssetPath(op), "editor", default),
                    OpKind.RescanReleased => _rescanner.ReleasedAsync("timer", default),
                    OpKind.Override => OverrideAsync(op),
                    OpKind.Upload => Upload(op),
                    OpKind.Pass => Pass(op),
                    OpKind.Sweep => _sweep.RunAsync(default),
                    _ => throw new ArgumentOutOfRangeException(nameof(op)),
                }
            );
        }
        finally
        {
            Promises.Doing = before;
        }
    }

    private Submission NewSubmission(Op op)
    {
        var html = Contents.Page(op.How);
        Promises.Known[MemoryContent.Hash(html)] = html;
        var revision = (op.Which / PublicationCount % RevisionCount).ToString(CultureInfo.InvariantCulture);
        var named = op.Which % 5 == 0 ? new[] { AssetPath(op) } : [];
        return new Submission
        {
            Key = new PublicationKey(Id(op), revision),
            Html = html,
            Assets = [.. named],
        };
    }

    private async Task SubmitAsync(Submission submission)
    {
        _unanswered.Add(submission);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _submitter.SubmitAsync(submission, default);
        _unanswered.Remove(submission);
    }

    private async Task ScanAsync(Op op)
    {
        if (Bus.Requests.Count > 0)
        {
            var request = Bus.Requests[op.Which % Bus.Requests.Count];
            await _scans.HandleAsync(request, default);
            Done(Bus.Requests, request, op);
        }
    }

    private async Task TellAsync(Op op)
    {
        if (Bus.Inputs.Count == 0)
        {
            return;
        }

        var input = Bus.Inputs[op.Which % Bus.Inputs.Count];
        var before = Publications.Find(new PublicationKey(input.Id, input.Revision));
        await _gate.HandleAsync(input, default);
        Done(Bus.Inputs, input, op);
        if (op.Fault == FaultKind.None && Promises.Doing == OpKind.Tell)
        {
            RequireLateChangedNothing(input, before);
            await RequireRepeatedChangesNothingAsync(input);
        }
    }

    private void RequireLateChangedNothing(GateInput input, Publication? before)
    {
        var isLate = input.Result?.Round != before?.Round || before?.IsAwaitingReports != true;
        var isDeadline = input.Result is null && before?.Deadline <= _clock.GetUtcNow();
        var isGoingOn = isDeadline || before?.State is PublicationState.Releasing;
        var after = Publications.Find(new PublicationKey(input.Id, input.Revision));
        if (isLate && !isGoingOn && GateJson.Write(after) != GateJson.Write(before))
        {
            throw new BrokenPromiseException($"A late message changed {input.Id}@{input.Revision}.");
        }
    }

    private async Task RequireRepeatedChangesNothingAsync(GateInput input)
    {
        var once = Snapshot();
        await _gate.HandleAsync(input, default);
        if (Snapshot() != once)
        {
            throw new BrokenPromiseException($"A repeated message changed {input.Id}@{input.Revision}.");
        }
    }

    private async Task OverrideAsync(Op op)
    {
        var all = Publications.All.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var publication = all[op.Which % all.Count];
        var assessment = await _assessor.AssessAsync(publication, default);
        var fingerprints = assessment.Blocking.Select(blocked => blocked.Finding.Fingerprint).Distinct();
        var expires = _clock.GetUtcNow() + TimeSpan.FromMinutes(1 + op.How % 8);
        var request = new OverrideRequest("Editor", "Agreed with her.", expires, [.. fingerprints]);
        await _overrides.TakeAsync(publication.Key, request, default);
    }

    private Task Upload(Op op)
    {
        if (op.How == 0)
        {
            Content.Staged.TryRemove(AssetPath(op).Value, out _);
        }
        else
        {
            Stage(AssetPath(op).Value, Contents.Asset(op.How));
        }

        return Task.CompletedTask;
    }

    private Task Pass(Op op)
    {
        _clock.Advance(TimeSpan.FromSeconds(op.How * 2));
        return Task.CompletedTask;
    }

    private async Task DeliverAllAsync()
    {
        while (Bus.Requests.Count + Bus.Inputs.Count > 0)
        {
            var op = new Op(OpKind.Scan, 0, 0, Again: false, FaultKind.None, 0, OpKind.Scan);
            await DoAloneAsync(op);
            await DoAloneAsync(op with { Kind = OpKind.Tell });
        }
    }

    private bool IsUnderWay() =>
        Bus.Requests.Count + Bus.Inputs.Count > 0
        || Publications.All.Any(publication =>
            publication.Deadline is not null
            || publication.State is PublicationState.Scanning or PublicationState.Releasing
        );

    private static void Done<T>(List<T> messages, T message, Op op)
    {
        if (!op.Again)
        {
            messages.Remove(message);
        }
    }

    /// <summary>A message never arrives: without a trace, or as a dead letter that is taken up.</summary>
    private static async Task LoseAsync<T>(List<T> messages, Op op, Func<T, CancellationToken, Task> giveUp)
    {
        if (messages.Count == 0)
        {
            return;
        }

        var message = messages[op.Which % messages.Count];
        if (op.Again)
        {
            await giveUp(message, default);
        }

        messages.Remove(message);
    }

    private static string Id(Op op) => $"p{op.Which % PublicationCount}";

    private static ContentPath AssetPath(Op op) =>
        ContentPath.Parse(Contents.AssetPaths[op.Which % Contents.AssetPaths.Count]);
}

namespace PublishGate.Gate.Tests.Worlds;

/// <summary>Lets one port call of an operation go wrong.</summary>
internal sealed class Faults
{
    private FaultKind _kind;
    private int _callsLeft;
    private Func<Task> _someone = () => Task.CompletedTask;

    public void Arm(FaultKind kind, int call, Func<Task> someone)
    {
        _kind = kind;
        _callsLeft = call;
        _someone = someone;
    }

    public void Disarm() => _kind = FaultKind.None;

    public async Task<T> CallAsync<T>(Func<T> effect)
    {
        var fault = _kind != FaultKind.None && _callsLeft-- == 0 ? _kind : FaultKind.None;
        if (fault != FaultKind.None)
        {
            Disarm();
        }

        switch (fault)
        {
            case FaultKind.DiesBefore:
                throw new DeathException();
            case FaultKind.FailsBefore:
                throw new IOException("The store is away.");
            case FaultKind.SomeoneActs:
                await _someone();
                break;
        }

        var result = effect();
        return fault switch
        {
            FaultKind.DiesAfter => throw new DeathException(),
            FaultKind.FailsAfter => throw new IOException("The store went away."),
            _ => result,
        };
    }
}

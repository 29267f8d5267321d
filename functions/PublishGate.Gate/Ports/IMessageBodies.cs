namespace PublishGate.Gate.Ports;

/// <summary>Bodies too large for a message: kept elsewhere, with a claim check in the message.</summary>
public interface IMessageBodies
{
    /// <summary>Keeps a body. Keeping the same one again changes nothing.</summary>
    /// <returns>The claim check.</returns>
    Task<string> KeepAsync(string body, CancellationToken cancellation);

    /// <exception cref="IOException">There is no body of this claim check, or it is not the one that was kept.</exception>
    Task<string> ReadAsync(string claimCheck, CancellationToken cancellation);
}

namespace PublishGate.Functions.Alerts;

/// <summary>Where editors are told.</summary>
public interface IAlertChannel
{
    /// <exception cref="HttpRequestException">They could not be told; the message is tried again later.</exception>
    Task SendAsync(Alert alert, CancellationToken cancellation);
}

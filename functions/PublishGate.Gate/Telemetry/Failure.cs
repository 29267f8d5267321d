using PublishGate.Gate.Ports;

namespace PublishGate.Gate.Telemetry;

/// <summary>What may be told of an exception: its message may quote content, unless it was written not to.</summary>
public static class Failure
{
    /// <summary>To be read after "failed with": what is wrong and what to do, or else the exception's type.</summary>
    public static string NameOf(Exception exception) =>
        exception is StorageFailedException storage ? storage.Message : exception.GetType().Name;
}

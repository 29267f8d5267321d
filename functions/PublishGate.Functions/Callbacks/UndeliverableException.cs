namespace PublishGate.Functions.Callbacks;

/// <summary>The receiver refused the message for good, so that trying again would only hold up those behind it.</summary>
public sealed class UndeliverableException(string message) : Exception(message);

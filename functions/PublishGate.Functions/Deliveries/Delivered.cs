namespace PublishGate.Functions.Deliveries;

/// <summary>What a message says.</summary>
/// <param name="Id">The same for every try of the message.</param>
/// <param name="Body">Its body.</param>
public sealed record Delivered<T>(string Id, T Body);

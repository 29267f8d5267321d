namespace PublishGate.Scanning.Detection.Phones;

/// <summary>A phone number where it stands.</summary>
/// <param name="Phone">The number.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character behind the last.</param>
internal readonly record struct PhoneMatch(KnownPhone Phone, int Start, int End);

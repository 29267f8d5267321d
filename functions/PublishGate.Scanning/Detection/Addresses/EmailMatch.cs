namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>An e-mail address where it stands.</summary>
/// <param name="Local">What stands before the at sign.</param>
/// <param name="Host">What stands behind it.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character behind the last.</param>
internal readonly record struct EmailMatch(string Local, string Host, int Start, int End);

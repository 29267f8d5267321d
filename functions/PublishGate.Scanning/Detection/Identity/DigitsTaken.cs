namespace PublishGate.Scanning.Detection.Identity;

/// <summary>The leading digits of a run that may be one number.</summary>
/// <param name="Count">Count of digits.</param>
/// <param name="Groups">Count of groups.</param>
/// <param name="End">Character behind the last.</param>
internal readonly record struct DigitsTaken(int Count, int Groups, int End);

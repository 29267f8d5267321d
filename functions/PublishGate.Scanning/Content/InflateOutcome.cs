namespace PublishGate.Scanning.Content;

internal enum InflateOutcome
{
    Complete,
    Damaged,
    TooLarge,
}

namespace PublishGate.Scanning.Detection.Numbers;

/// <summary>Digits without anything between them.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="End">Character behind the last.</param>
/// <param name="FirstDigit">Index of its first digit among all digits of the run.</param>
internal readonly record struct DigitGroup(int Start, int End, int FirstDigit)
{
    /// <summary>Count of digits.</summary>
    public int Length => End - Start;
}

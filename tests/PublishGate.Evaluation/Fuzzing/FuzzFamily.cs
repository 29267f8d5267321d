namespace PublishGate.Evaluation.Fuzzing;

/// <summary>Formats that are fuzzed together.</summary>
internal enum FuzzFamily
{
    Pages,
    Images,
    Audio,
    Video,
    Documents,
    Archives,
}

namespace PublishGate.Scanning.Detection.Words;

/// <summary>A phrase found in a text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct PhraseHit(Phrase Phrase, int Start, int End);

namespace PublishGate.Scanning.Detection.Context;

/// <summary>The facts of the keys of one artifact, which has few different ones, and detectors ask about each many times.</summary>
internal sealed class KeyTable
{
    private const int MaximumKeys = 100_000;

    private readonly Dictionary<string, KeyFacts> _keys = new(StringComparer.Ordinal);

    // Names are mostly one string for all their uses, which is found without a pass over its letters.
    private readonly (string Key, KeyFacts Facts)[] _last = new (string, KeyFacts)[128];

    /// <summary>What the key tells; each key is read once, up to a bound.</summary>
    public KeyFacts FactsOf(string? key)
    {
        if (key is null)
        {
            return KeyFacts.None;
        }

        ref var last = ref _last[(key.Length * 7 + (key.Length > 0 ? key[^1] : 0)) % _last.Length];
        if (!ReferenceEquals(last.Key, key))
        {
            last = (key, LookUp(key));
        }

        return last.Facts;
    }

    private KeyFacts LookUp(string key)
    {
        if (!_keys.TryGetValue(key, out var facts))
        {
            facts = new KeyFacts(key);
            if (_keys.Count < MaximumKeys)
            {
                _keys.Add(key, facts);
            }
        }

        return facts;
    }
}

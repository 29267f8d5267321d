namespace PublishGate.Scanning.Detection.Context;

/// <summary>Remembers what the last keys told: a page has few different keys, and asks about each many times.</summary>
/// <remarks>One small table for each thread, found by the identity of the string; a miss costs one reading of the key.</remarks>
internal static class KeyTopics
{
    private const int Size = 512;

    [ThreadStatic]
    private static (WeakReference<string>? Key, Topic Topic)[]? s_known;

    public static Topic Of(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return Topic.None;
        }

        s_known ??= new (WeakReference<string>?, Topic)[Size];
        ref var slot = ref s_known[System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key) & (Size - 1)];
        if (slot.Key is null || !slot.Key.TryGetTarget(out var known) || !ReferenceEquals(known, key))
        {
            slot = (new WeakReference<string>(key), TellingKeys.Of(key));
        }

        return slot.Topic;
    }
}

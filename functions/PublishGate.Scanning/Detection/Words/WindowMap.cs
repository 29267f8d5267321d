using System.Runtime.CompilerServices;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>What is known of windows of letters; of most windows nothing is, which costs one look at a bit.</summary>
internal sealed class WindowMap<T>
{
    private const int HashBits = 18;
    private const uint Multiplier = 2654435761;

    private readonly Dictionary<uint, T> _values = [];
    private readonly uint[] _known = new uint[(1 << HashBits) / 32];

    public T? this[uint window]
    {
        get => _values.GetValueOrDefault(window);
        set
        {
            _values[window] = value!;
            var hash = HashOf(window);
            _known[hash >> 5] |= 1u << (int)(hash & 31);
        }
    }

    /// <summary>False if nothing is known of the window; true perhaps for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint window)
    {
        var hash = HashOf(window);
        return (_known[hash >> 5] & (1u << (int)(hash & 31))) != 0;
    }

    public bool TryGet(uint window, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        if (MayHold(window))
        {
            return _values.TryGetValue(window, out value);
        }

        value = default;
        return false;
    }

    private static uint HashOf(uint window) => unchecked(window * Multiplier) >> (32 - HashBits);
}

namespace PublishGate.Scanning.Fragments;

/// <summary>Which of many things concern a text of such traits.</summary>
/// <remarks>Thread-safe. Texts have few combinations of traits, so what was chosen for one is kept for the next.</remarks>
/// <param name="all">All of them; a choice keeps their order.</param>
/// <param name="fits">One concerns texts of such traits.</param>
internal sealed class TraitChoice<T>(IReadOnlyList<T> all, Func<T, FragmentTraits, bool> fits)
{
    private const int KeptBits = 10;
    private const uint Multiplier = 2654435761;

    private readonly Kept?[] _kept = new Kept?[1 << KeptBits];

    public T[] For(FragmentTraits traits)
    {
        ref var place = ref _kept[unchecked((uint)traits * Multiplier) >> (32 - KeptBits)];
        var kept = place;
        if (kept is null || kept.Traits != traits)
        {
            place = kept = new Kept(traits, [.. all.Where(each => fits(each, traits))]);
        }

        return kept.Chosen;
    }

    private sealed record Kept(FragmentTraits Traits, T[] Chosen);
}

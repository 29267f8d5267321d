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
        var kept = _kept[PlaceOf(traits)];
        return kept is not null && kept.Traits == traits ? kept.Chosen : Choose(traits);
    }

    private T[] Choose(FragmentTraits traits)
    {
        var chosen = new Kept(traits, [.. all.Where(each => fits(each, traits))]);
        _kept[PlaceOf(traits)] = chosen;
        return chosen.Chosen;
    }

    private static uint PlaceOf(FragmentTraits traits) => unchecked((uint)traits * Multiplier) >> (32 - KeptBits);

    private sealed record Kept(FragmentTraits Traits, T[] Chosen);
}

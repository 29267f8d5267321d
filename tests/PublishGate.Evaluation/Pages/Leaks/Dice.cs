namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Seeded choices, so that a run can be repeated.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public double Between(double low, double high) => low + _random.NextDouble() * (high - low);

    public string Digits(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    public string From(string alphabet, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => alphabet[_random.Next(alphabet.Length)]));

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var shuffled = choices.ToArray();
        _random.Shuffle(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }
}

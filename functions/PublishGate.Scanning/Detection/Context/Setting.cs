using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>What a fragment's own key and the keys around it mean.</summary>
/// <param name="Own">The fragment's key.</param>
/// <param name="Near">The nearest named scope around it.</param>
/// <param name="Close">The two nearest named scopes, also those whose names mean nothing here.</param>
/// <param name="Around">All named scopes around it, up to <see cref="Reach"/>.</param>
internal readonly record struct Setting(KeyMeaning Own, KeyMeaning Near, KeyMeaning Close, KeyMeaning Around)
{
    private const int Reach = 5;
    private const int ReachOfClose = 2;

    public static Setting Of(Fragment fragment, DetectionContext context)
    {
        var near = KeyMeaning.None;
        var close = KeyMeaning.None;
        var around = KeyMeaning.None;
        var named = 0;
        var scope = fragment.Scope;
        for (var i = 0; i < Reach && scope is not null; i++, scope = scope.Parent)
        {
            var meaning = scope.KeyFacts.Meaning;
            near = around == KeyMeaning.None ? meaning : near;
            around |= meaning;
            named += scope.Key is null ? 0 : 1;
            close |= named <= ReachOfClose ? meaning : KeyMeaning.None;
        }

        return new Setting(fragment.KeyFacts.Meaning, near, close, around);
    }
}

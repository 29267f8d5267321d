using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>What stands around a value: its key, the keys above it, the members beside it, the text before it.</summary>
internal static class Surroundings
{
    private const int Ancestors = 3;
    private const int TextBefore = 40;
    private const int TextClosely = 24;

    /// <summary>What the fragment's own key tells.</summary>
    public static Topic OfKey(Fragment fragment) => fragment.KeyFacts.Topics;

    /// <summary>What the keys of the nearest scopes tell.</summary>
    public static Topic OfScopes(Fragment fragment)
    {
        var topics = Topic.None;
        var scope = fragment.Scope;
        for (var i = 0; i < Ancestors && scope is not null; i++, scope = scope.Parent)
        {
            topics |= scope.KeyFacts.Topics;
        }

        return topics;
    }

    /// <summary>What the words before a value tell.</summary>
    public static Topic Before(ReadOnlySpan<char> text, int start) =>
        TellingKeys.Of(text[Math.Max(0, start - TextBefore)..start]);

    /// <summary>What the word closest before a value tells, of those words that tell any of the topics.</summary>
    public static Topic ClosestBefore(ReadOnlySpan<char> text, int start, Topic topics) =>
        TellingKeys.Closest(text[Math.Max(0, start - TextBefore)..start], topics);

    /// <summary>What the words close before a value tell.</summary>
    public static Topic CloselyBefore(ReadOnlySpan<char> text, int start) =>
        TellingKeys.Of(text[Math.Max(0, start - TextClosely)..start]);

    /// <summary>What the word right before a value tells.</summary>
    public static Topic RightBefore(ReadOnlySpan<char> text, int start) =>
        TellingKeys.OfLastWord(text[Math.Max(0, start - TextClosely)..start]);

    /// <summary>A member of the same object whose key tells the topic.</summary>
    public static Fragment? Beside(Fragment fragment, Topic topic)
    {
        foreach (var member in fragment.Scope?.Members ?? [])
        {
            if (
                member != fragment
                && member.Form is FragmentForm.Text or FragmentForm.Number
                && (member.KeyFacts.Topics & topic) != Topic.None
            )
            {
                return member;
            }
        }

        return null;
    }
}

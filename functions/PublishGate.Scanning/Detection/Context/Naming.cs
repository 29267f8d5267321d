using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>By what name a value goes, where its own key only says that it is one.</summary>
/// <example><c>{"label": "Caller's name", "value": "…"}</c></example>
internal static class Naming
{
    private const int LongestName = 40;

    /// <summary>The key tells nothing of its own, so that a member beside it may say what it is.</summary>
    public static bool IsLeftToOthers(string? key) => key is "value" or "val" or "content" or "answer" or "response";

    /// <summary>The fragment's key, or what the member beside it says that it is.</summary>
    public static string? KeyOf(Fragment fragment)
    {
        if (!IsLeftToOthers(fragment.Key) || fragment.Scope is not { } scope)
        {
            return fragment.Key;
        }

        foreach (var member in scope.Members)
        {
            if (
                member.Key is "name" or "key" or "label" or "field" or "property" or "title" or "question"
                && member.Form == FragmentForm.Text
                && member.Text.Length <= LongestName
            )
            {
                return member.Text;
            }
        }

        return fragment.Key;
    }
}

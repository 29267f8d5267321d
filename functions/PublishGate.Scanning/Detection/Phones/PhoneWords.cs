using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Names;
using PublishGate.Scanning.Detection.Numbers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Phones;

/// <summary>What the keys and words around a number say: a phone, or someone who may have one.</summary>
internal static class PhoneWords
{
    private const int LongestName = 60;

    /// <summary>The key, or a word before the number, says phone.</summary>
    public static bool Tell(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        var text = evidence.Fragment.Text;
        return evidence.IsUnderPhoneKey
            || Surroundings.ClosestBefore(text, run.Start, Topic.Phone | Topic.Identity).HasFlag(Topic.Phone)
            || IsToldRightBefore(text, run.Start);
    }

    /// <summary>For digits without any spelling: the word must stand close, and no other kind of number closer.</summary>
    public static bool TellClosely(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (evidence.IsUnderPhoneKey)
        {
            return true;
        }

        var text = evidence.Fragment.Text;
        var hasOwnName = evidence.Fragment.Form == FragmentForm.Url || run.Before is '=' or ':';
        return IsToldRightBefore(text, run.Start)
            || (
                !hasOwnName
                && Surroundings
                    .ClosestBefore(text, run.Start, Topic.Phone | Topic.Identity | Topic.Machine)
                    .HasFlag(Topic.Phone)
            );
    }

    /// <summary>Someone is near, in the same object or just before: "mother Olga, 79161234567".</summary>
    /// <remarks>Eleven digits that begin with 1 are too often an id for that.</remarks>
    public static bool Hint(scoped in NumberRuns run, PhoneEvidence evidence)
    {
        if (evidence.IsHinted)
        {
            return true;
        }

        var text = evidence.Fragment.Text;
        return evidence.Fragment.Form is FragmentForm.Text or FragmentForm.Comment
            && run.Groups.Length == 1
            && run.Digits[0] != '1'
            && run.Before is ' ' or '(' or '\n' or '\t' or '\u00A0'
            && !evidence.IsUnderMachineKey
            && (
                Surroundings
                    .ClosestBefore(text, run.Start, Topic.Person | Topic.Identity | Topic.Machine)
                    .HasFlag(Topic.Person) || IsBehindName(text, run.Start)
            );
    }

    // "Iva Nemova (79161234567)": a person's name, and nothing else between.
    private static bool IsBehindName(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - LongestName)..start].TrimEnd(" (,:–—-\u00A0\n\t");
        for (var at = before.Length - 1; at >= 0; at--)
        {
            if (
                char.IsUpper(before[at])
                && (at == 0 || !char.IsLetterOrDigit(before[at - 1]))
                && NameReader.ReadAt(before, at) is { Words: > 1, IsPersons: true } name
            )
            {
                return name.Start + name.Length == before.Length;
            }
        }

        return false;
    }

    private static bool IsToldRightBefore(ReadOnlySpan<char> text, int start) =>
        (Surroundings.RightBefore(text, start) & (Topic.Phone | Topic.Line)) != Topic.None;
}

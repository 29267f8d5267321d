using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Numbers;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection.Identity;

/// <summary>One kind of number that identifies a person, a device or an account. One file each.</summary>
/// <param name="id">Id of its rule.</param>
/// <param name="title">What it is, to begin a sentence.</param>
/// <param name="own">Words that mean this kind and no other.</param>
/// <param name="shared">Words that may mean this kind among others.</param>
internal abstract class IdentityKind(string id, string title, Topic own, Topic shared = Topic.None)
{
    protected const string Reserved = "it is an example that belongs to nobody";

    public Rule Rule { get; } =
        new(id, Severity.Block, title, "Remove the number: it identifies a person, a device or an account.");

    public Topic Own => own;

    public Topic Shared => shared;

    /// <summary>Some spellings of it are proof enough, so that it is looked for without a word that tells it.</summary>
    public virtual bool CanStandAlone => false;

    /// <summary>The number that begins at, or holds, the run of digits; null if its form or checksum says no.</summary>
    public abstract IdentityMatch? Read(scoped in NumberRuns run);

    /// <summary>The first groups of the run, if they hold just so many digits and nothing is glued to them.</summary>
    protected static bool TryTake(scoped in NumberRuns run, int count, out DigitsTaken taken)
    {
        taken = default;
        if (run.HasPlus || IsWordCharacter(run.Before))
        {
            return false;
        }

        for (var groups = 1; groups <= run.Groups.Length; groups++)
        {
            var last = run.Groups[groups - 1];
            var total = last.FirstDigit + last.Length;
            if (total >= count)
            {
                taken = new DigitsTaken(count, groups, last.End);
                return total == count && (last.End == run.Whole.Length || !IsWordCharacter(run.Whole[last.End]));
            }
        }

        return false;
    }

    /// <summary>The groups of the run have these lengths.</summary>
    protected static bool IsGrouped(scoped in NumberRuns run, params ReadOnlySpan<int> lengths)
    {
        if (run.Groups.Length < lengths.Length)
        {
            return false;
        }

        for (var i = 0; i < lengths.Length; i++)
        {
            if (run.Groups[i].Length != lengths[i])
            {
                return false;
            }
        }

        return true;
    }

    protected static IdentityMatch Match(scoped in NumberRuns run, DigitsTaken taken, bool isCertain) =>
        new(run.Groups[0].Start, taken.End, run.Digits[..taken.Count].ToString(), isCertain);

    protected static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '_';
}

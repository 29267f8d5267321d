using System.Text;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Puts letters together to text: words by the gaps between them, lines by their height.</summary>
internal static class PageText
{
    /// <summary>All letters of one kind on a page, a line for each line of it.</summary>
    public static string Of(IEnumerable<PaintedLetter> letters)
    {
        var text = new StringBuilder();
        PaintedLetter? last = null;
        foreach (var letter in letters)
        {
            text.Append(last is null ? "" : Between(last, letter)).Append(letter.Text);
            last = letter;
        }

        return text.ToString();
    }

    /// <summary>Letters of one kind that follow one another, each run as a text of its own.</summary>
    public static IEnumerable<string> Runs(
        IReadOnlyList<(PaintedLetter Letter, LetterSight Sight)> letters,
        LetterSight sight
    )
    {
        var run = new List<PaintedLetter>();
        foreach (var (letter, its) in letters)
        {
            if (its == sight || (run.Count > 0 && string.IsNullOrWhiteSpace(letter.Text)))
            {
                run.Add(letter);
            }
            else if (run.Count > 0)
            {
                yield return Of(run);
                run.Clear();
            }
        }

        yield return Of(run);
    }

    private static string Between(PaintedLetter last, PaintedLetter next)
    {
        var height = Math.Max(1, Math.Max(last.Box.Height, next.Box.Height));
        if (Math.Abs(next.Box.Bottom - last.Box.Bottom) > height || next.Box.Left < last.Box.Left - (height * 3))
        {
            return "\n";
        }

        var isSpaced = last.Text.EndsWith(' ') || next.Text.StartsWith(' ');
        return next.Box.Left - last.Box.Right > height * 0.25 && !isSpaced ? " " : "";
    }
}

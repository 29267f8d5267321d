using PublishGate.Scanning.Documents.Pdf.Syntax;
using PublishGate.Scanning.Media;
using PublishGate.Scanning.Reports;
using UglyToad.PdfPig;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>What the pages show, what they cover or hide, and what the pages of earlier versions showed.</summary>
internal sealed class PdfPages(Reading reading, MediaBlock whole, PdfFile file)
{
    private const int MaximumVersions = 8;
    private const int MaximumCovered = 1000;
    private const int ShortestTelling = 4;
    private const int StackBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan LongestPainting = TimeSpan.FromSeconds(10);

    private readonly List<string> _covered = [];

    /// <summary>Reads the pages of the last version and of each before it.</summary>
    public void Read(ReadOnlyMemory<byte> bytes, IReadOnlyList<int> ends)
    {
        var covers = new PdfCovers(reading, file);
        if (Paint(bytes, "PDF pages") is not { } pages)
        {
            return;
        }

        if (pages.Count < file.Pages().Count)
        {
            reading.Add(Gap.Malformed(reading.Current.At("PDF pages").ToString(), "A page of the document"));
        }

        var shown = new HashSet<string>(StringComparer.Ordinal);
        var turnedOff = PdfLayers.NamesTurnedOff(file);
        foreach (var page in pages)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            AddPage(page, new PageSight(page, covers.Of(page.Number), turnedOff), shown);
        }

        AddTellingBookmarks();
        ReadVersions(bytes, ends, shown);
    }

    /// <summary>Bookmarks are often made from headings, and keep them when the heading is covered.</summary>
    private void AddTellingBookmarks()
    {
        var covered = _covered.Where(text => text.Length >= ShortestTelling).Take(MaximumCovered + 1).ToList();
        if (covered.Count > MaximumCovered)
        {
            var limit = $"bookmarks against more than {MaximumCovered} covered texts";
            reading.Add(Gap.LimitReached(whole.Place.ToString(), limit));
        }

        var bookmarks = reading.Fragments.Where(fragment => fragment.Channel == Channel.Bookmark).ToList();
        foreach (var bookmark in bookmarks)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (covered.Any(text => bookmark.Text.Contains(text, StringComparison.OrdinalIgnoreCase)))
            {
                reading.AddText(whole.Then("bookmark"), Channel.RedactedText, bookmark.Text, "bookmark");
            }
        }
    }

    private void AddPage(PaintedPage page, PageSight sight, HashSet<string> shown)
    {
        var place = whole.Then($"page {page.Number}");
        var letters = sight.Judge();
        var seen = PageText.Of(letters.Where(pair => pair.Sight == LetterSight.Seen).Select(pair => pair.Letter));
        reading.AddVisible(place, seen);
        shown.UnionWith(Lines(PageText.Of(page.Letters)));
        // A program that removes letters may leave what stands for them; usually it is the same as what is seen.
        var spoken = page.Spoken.Where(text => PdfText.ReadsLikeWords(text) && !seen.Contains(text.Trim()));
        reading.AddText(place.Then("text for copying"), Channel.DocumentText, string.Join(' ', spoken));
        var recognised = letters.Where(pair => pair.Sight == LetterSight.Recognised).Select(pair => pair.Letter);
        reading.AddText(place.Then("text behind the scan"), Channel.DocumentText, PageText.Of(recognised));
        foreach (var text in PageText.Runs(letters, LetterSight.Covered))
        {
            reading.AddText(place.Then("covered text"), Channel.RedactedText, text);
            _covered.Add(text.Trim());
        }

        foreach (var text in PageText.Runs(letters, LetterSight.Hidden))
        {
            reading.AddText(place.Then("hidden text"), Channel.HiddenText, text);
        }
    }

    /// <summary>Each version ends with its own marker, so the bytes up to there are the file as it was.</summary>
    private void ReadVersions(ReadOnlyMemory<byte> bytes, IReadOnlyList<int> ends, HashSet<string> shown)
    {
        if (ends.Count > MaximumVersions)
        {
            reading.Add(Gap.LimitReached(whole.Place.ToString(), $"more than {MaximumVersions} versions in one file"));
        }

        foreach (var end in ends.SkipLast(1).Take(MaximumVersions))
        {
            var isWholeVersion = file.Objects.Any(item => item.Offset > end) && !IsLinearizedHead(bytes, end);
            if (!isWholeVersion || Paint(bytes[..end], "an earlier version") is not { } pages)
            {
                continue;
            }

            foreach (var page in pages)
            {
                var gone = Lines(PageText.Of(page.Letters)).Where(line => shown.Add(line));
                var place = whole.Then($"earlier version, page {page.Number}");
                reading.AddText(place, Channel.PreviousRevision, string.Join('\n', gone));
            }
        }
    }

    /// <summary>A file ordered for fast display (Annex F) has a first marker after its first page; no version ends there.</summary>
    private static bool IsLinearizedHead(ReadOnlyMemory<byte> bytes, int end) =>
        bytes.Span[..Math.Min(1024, bytes.Length)].IndexOf("/Linearized"u8) >= 0
        && bytes.Span[..end].IndexOf("%%EOF"u8) + 5 == end;

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.Length > 1);

    /// <summary>Paints all pages on a thread of its own, since the library can neither be stopped nor trusted to end.</summary>
    private List<PaintedPage>? Paint(ReadOnlyMemory<byte> bytes, string what)
    {
        var place = reading.Current.At(what).ToString();
        var painting = new PagePainting(bytes);
        var thread = new Thread(painting.Run, StackBytes) { IsBackground = true, Name = "PDF pages" };
        thread.Start();
        for (var waited = TimeSpan.Zero; waited < LongestPainting; waited += TimeSpan.FromSeconds(1))
        {
            if (thread.Join(TimeSpan.FromSeconds(1)))
            {
                break;
            }

            reading.Cancellation.ThrowIfCancellationRequested();
        }

        painting.Stop();
        if (!painting.IsFinished)
        {
            reading.Add(Gap.TimedOut(place));
            return null;
        }

        foreach (var failure in painting.Failures)
        {
            reading.Add(
                failure is LimitReachedException limit
                    ? Gap.LimitReached(limit.Place, limit.Limit)
                    : Gap.Malformed(place, "A page of the document")
            );
        }

        return painting.Pages;
    }
}

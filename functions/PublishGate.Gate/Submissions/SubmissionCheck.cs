using System.Collections.Immutable;
using System.Text;
using PublishGate.Gate.Paths;
using PublishGate.Gate.Publications;

namespace PublishGate.Gate.Submissions;

/// <summary>Checks a publish request and reports everything that is wrong with it at once.</summary>
public static class SubmissionCheck
{
    private const int MaximumAssets = 10_000;

    /// <summary>The submission, or every problem.</summary>
    public static (Submission? Submission, IReadOnlyList<FieldProblem> Problems) Check(
        SubmissionFields fields,
        GateOptions options
    )
    {
        var problems = new List<FieldProblem>();
        CheckName("id", fields.Id, problems);
        CheckName("revision", fields.Revision, problems);
        var pagePath = CheckPage(fields.Page, options, problems);
        var assets = CheckAssets(fields.Assets ?? [], problems);
        var callback = CheckCallback(fields.Callback, problems);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var submission = new Submission
        {
            Key = new PublicationKey(fields.Id!, fields.Revision!),
            PagePath = pagePath,
            Html = fields.Page!.Html is { } html ? Encoding.UTF8.GetBytes(html) : null,
            Assets = [.. assets.Distinct()],
            Callback = callback,
        };
        return (submission, problems);
    }

    private static void CheckName(string field, string? value, List<FieldProblem> problems)
    {
        if (value is null)
        {
            problems.Add(new FieldProblem(field, $"`{field}` is missing; send it as a text."));
        }
        else if (!PublicationKey.IsValidName(value))
        {
            problems.Add(
                new FieldProblem(
                    field,
                    $"`{field}` must be 1 to {PublicationKey.MaximumLength} letters, digits or `. _ ~ -`, not starting or ending with a dot."
                )
            );
        }
    }

    private static ContentPath? CheckPage(
        SubmissionFields.PageFields? page,
        GateOptions options,
        List<FieldProblem> problems
    )
    {
        switch (page)
        {
            case null or { Path: null, Html: null }:
                problems.Add(new FieldProblem("page", "`page` is missing; send `{\"path\": …}` or `{\"html\": …}`."));
                return null;
            case { Path: not null, Html: not null }:
                problems.Add(new FieldProblem("page", "`page` has both `path` and `html`; send one of them."));
                return null;
            case { Html: { } html }:
                if (html.Length > options.InlinePageBytes || Encoding.UTF8.GetByteCount(html) > options.InlinePageBytes)
                {
                    problems.Add(
                        new FieldProblem(
                            "page.html",
                            $"The page is larger than {options.InlinePageBytes} bytes; upload it to staging and send `page.path`."
                        )
                    );
                }

                return null;
            default:
                return CheckPath("page.path", page.Path, problems);
        }
    }

    private static List<ContentPath> CheckAssets(IReadOnlyList<string?> assets, List<FieldProblem> problems)
    {
        if (assets.Count > MaximumAssets)
        {
            problems.Add(new FieldProblem("assets", $"`assets` names more than {MaximumAssets} files."));
            return [];
        }

        var paths = assets.Select((asset, index) => CheckPath($"assets[{index}]", asset, problems));
        return [.. paths.OfType<ContentPath>()];
    }

    private static ContentPath? CheckPath(string field, string? value, List<FieldProblem> problems)
    {
        if (value is null)
        {
            problems.Add(new FieldProblem(field, $"`{field}` is null; send a path in staging."));
            return null;
        }

        if (!ContentPath.TryParse(value, out var path, out var problem))
        {
            problems.Add(new FieldProblem(field, problem));
            return null;
        }

        if (Submission.IsInline(path))
        {
            problems.Add(
                new FieldProblem(field, $"`{Submission.InlineFolder}/` is kept for pages that are sent inline.")
            );
            return null;
        }

        return path;
    }

    private static Uri? CheckCallback(string? value, List<FieldProblem> problems)
    {
        if (value is null)
        {
            return null;
        }

        if (
            Uri.TryCreate(value, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri.UserInfo.Length == 0
        )
        {
            return uri;
        }

        problems.Add(
            new FieldProblem("callback", "`callback` must be an absolute http or https address without credentials.")
        );
        return null;
    }
}

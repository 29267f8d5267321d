using System.Buffers;
using PublishGate.Scanning.Detection.Addresses;
using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Masking;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>E-mail addresses, also those spelled out, mirrored or encoded against robots.</summary>
internal sealed class EmailDetector : IDetector
{
    private const int Shortest = 6;

    private static readonly Rule Email = new(
        "email-address",
        Severity.Block,
        "An e-mail address",
        "Remove the address, or replace it with an address that is meant to be published."
    );

    public IReadOnlyList<Rule> Rules { get; } = [Email];

    public FragmentTraits Needs => FragmentTraits.None;

    public FragmentTraits NeedsOneOf =>
        FragmentTraits.AtSign
        | FragmentTraits.Space
        | FragmentTraits.Opening
        | FragmentTraits.Parenthesis
        | FragmentTraits.AngleBracket
        | FragmentTraits.AddressPart
        | FragmentTraits.LongRun
        | FragmentTraits.Point;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Example.Finds("write to olga.ivanova@newsdesk.org!", "olga.ivanova@newsdesk.org"),
        Example.Finds("mailto:olga+tip@mail.ru?subject=x", "olga+tip@mail.ru"),
        Example.Finds("ольга@почта.рф", "ольга@почта.рф"),
        Example.Finds("olga [at] newsdesk [dot] org", "olga [at] newsdesk [dot] org"),
        Example.Finds("olga(at)newsdesk.org", "olga(at)newsdesk.org"),
        Example.Finds("olga собака mail точка ru", "olga собака mail точка ru"),
        Example.Finds("olga82 AT gmail.com", "olga82 AT gmail.com"),
        Example.Finds("olga.ivanova at newsdesk.org", "olga.ivanova at newsdesk.org"),
        Example.Finds("olga_at_gmail.com", "olga_at_gmail.com"),
        Example.Ignores("Look at newsdesk.org for more"),
        Example.Ignores("sign up at gmail.com"),
        Example.Ignores("more than at this point in time"),
        Example.Ignores("/img/cat_at_home.jpg"),
        Example.Finds("gro.ksedswen@aglo", "gro.ksedswen@aglo"),
        Example.Finds("422d2e2523022f232b2e6c3037", "422d2e2523022f232b2e6c3037") with
        {
            Key = "data-cfemail",
        },
        Example.Finds("press@newsdesk.org", "press@newsdesk.org") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("olga@example.com", "olga@example.com") with
        {
            Severity = Severity.Info,
        },
        Example.Finds("jQuery Calls v1.2 | (c) Iva Nemova <inemova@mail.ru> | MIT", "inemova@mail.ru") with
        {
            Channel = Channel.ScriptComment,
            Severity = Severity.Info,
        },
        Example.Finds("citydesk@dailylark.org", "citydesk@dailylark.org") with
        {
            Severity = Severity.Info,
        },
        Example.Finds(
            "acct:50ad4c76bb9fd96a30001c55@talk.dailylark.org",
            "50ad4c76bb9fd96a30001c55@talk.dailylark.org"
        ) with
        {
            Severity = Severity.Info,
        },
        Example.Finds("mail.ru", "mail.ru") with
        {
            Key = "data-domain",
            Beside = [("data-user", "olga.ivanova")],
        },
        Example.Ignores("mail.ru") with
        {
            Key = "data-domain",
            Beside = [("data-page", "olga")],
        },
        Example.Finds("Rating@Mail.ru counter", "Rating@Mail.ru") with
        {
            Channel = Channel.HtmlComment,
            Severity = Severity.Info,
        },
        Example.Ignores("/img/logo@2x.png"),
        Example.Ignores("https://cdn.jsdelivr.net/npm/swiper@8.4.5/swiper-bundle.min.js"),
        Example.Ignores("https://medium.com/@olga/story"),
        Example.Ignores("https://0123456789abcdef@o1.ingest.sentry.io/2"),
        Example.Ignores("git@github.com:olga/story.git"),
        Example.Ignores("@media (min-width: 40em)"),
        Example.Ignores("look at example. Then"),
        Example.Ignores("meet us at the.office"),
        Example.Ignores("@olga@mastodon.social"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        if (fragment.Traits.HasFlag(FragmentTraits.AtSign))
        {
            for (var at = text.IndexOf('@'); at >= 0; at = Next(text, at))
            {
                Report(PlainEmails.Around(text, at), fragment, context);
            }
        }

        ReportParted(fragment, context);
        if (fragment.Traits.HasFlag(FragmentTraits.Letters) && text.Length >= Shortest)
        {
            if (fragment.Clues.HasFlag(Clue.SpelledEmail))
            {
                ReadSpelled(text, fragment, context);
            }

            ReadCloudflare(text, fragment, context);
        }
    }

    // data-user="olga.ivanova" data-domain="mail.ru": put together by a script.
    private static void ReportParted(Fragment fragment, DetectionContext context)
    {
        if (PartedEmails.MailboxBeside(fragment) is { } mailbox)
        {
            Report(new EmailMatch(mailbox, fragment.Text.TrimStart('@'), 0, fragment.Text.Length), fragment, context);
        }
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOf('@');
        return next < 0 ? -1 : at + 1 + next;
    }

    private static void ReadSpelled(ReadOnlySpan<char> text, Fragment fragment, DetectionContext context)
    {
        List<EmailMatch>? found = null;
        SpelledEmails.Read(text, !fragment.Traits.HasFlag(FragmentTraits.NonAscii), ref found);
        foreach (var email in found ?? [])
        {
            Report(email, fragment, context);
        }
    }

    private static void ReadCloudflare(ReadOnlySpan<char> text, Fragment fragment, DetectionContext context)
    {
        var mayHold = fragment.Form == FragmentForm.Url && fragment.Clues.HasFlag(Clue.CloudflareLink);
        var link = mayHold ? text.IndexOf(CloudflareEmails.Link) : -1;
        if (link >= 0)
        {
            Report(CloudflareEmails.Read(text, link + CloudflareEmails.Link.Length), fragment, context);
        }
        else if (fragment.Key is "data-cfemail" or "cfemail")
        {
            Report(CloudflareEmails.Read(text, 0), fragment, context);
        }
    }

    private static void Report(EmailMatch? match, Fragment fragment, DetectionContext context)
    {
        if (match is not { } email)
        {
            return;
        }

        var (severity, because) = Judge(email, fragment, context);
        context.Report(
            new Detected(Email, fragment, email.Start, email.End - email.Start)
            {
                Canonical = $"{email.Local}@{email.Host}".ToLowerInvariant(),
                Excerpt = Mask.Address(email.Local, email.Host),
                Severity = severity,
                Because = because,
                ForReaders =
                    IsLinkForReaders(email, fragment)
                    || Reachable.IsShownValue(fragment)
                    || (!EmailRoles.IsFreeMail(email.Host) && Reachable.IsFoldedContact(fragment, context)),
            }
        );
    }

    private static (Severity? Severity, string? Because) Judge(
        EmailMatch email,
        Fragment fragment,
        DetectionContext context
    )
    {
        if (WhyHarmless(email, fragment, context) is { } harmless)
        {
            return (Severity.Info, harmless);
        }

        return EmailRoles.IsFreeMail(email.Host) ? (null, null)
            : IsKeptPublic(fragment) ? (Severity.Warn, "its key says that it is public")
            : PublishedContacts.IsOfVenue(fragment)
                ? (Severity.Warn, "it belongs to a place or body that anyone may write to")
            : Appeals.Hold(fragment, email.Start)
                ? (Severity.Warn, "the text gives it to its readers, by the words before it")
            : context.IsOfSite(email.Host)
                ? (Severity.Warn, "it is an address at the site's own host, of its staff or a desk")
            : (null, null);
    }

    // <a href="mailto:…"> of an organisation: bylines and imprints, which readers are meant to use; of anyone, where they
    // see the link.
    private static bool IsLinkForReaders(EmailMatch email, Fragment fragment) =>
        (fragment.InSight || !EmailRoles.IsFreeMail(email.Host))
        && fragment is { Form: FragmentForm.Url, Channel: Channel.Url, Key: "href" }
        && (
            fragment.Text.AsSpan().TrimStart().StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || (fragment.InSight && email.End - email.Start == fragment.Text.AsSpan().Trim().Length)
        );

    private static bool IsKeptPublic(Fragment fragment) =>
        fragment.Key is { } key
        && (
            key.Contains("public", StringComparison.OrdinalIgnoreCase)
            || key.Contains("support", StringComparison.OrdinalIgnoreCase)
        );

    private static string? WhyHarmless(EmailMatch email, Fragment fragment, DetectionContext context) =>
        Hosts.IsReserved(email.Host) ? "the address is reserved for examples"
        : EmailRoles.IsPlaceholder(email.Local, email.Host) ? "the address is a placeholder"
        : EmailRoles.IsService(email.Local, email.Host) ? "it is the name of a service, not a mailbox"
        : EmailRoles.IsMachineMade(email.Local) ? "it is an id that a system gave out, not a person's mailbox"
        : EmailRoles.IsRole(email.Local) && !EmailRoles.IsFreeMail(email.Host)
            ? "it is the address of a desk, not of a person"
        : PublishedContacts.Holds(fragment) ? "it is an organisation's own contact"
        : IsAuthorOfCode(fragment, context) ? "it is the author of a theme, plugin or library"
        : null;

    // A comment by which someone signs a theme, a plugin or a site that they built.
    private static bool IsCredit(Fragment fragment, DetectionContext context) =>
        fragment.Form == FragmentForm.Comment
        && (
            context.WordsOf(fragment).TellCodeCredit
            || (
                fragment.Channel is Channel.ScriptComment or Channel.StyleComment
                && context.WordsOf(fragment).TellAuthor
            )
        );

    // /* jQuery Something v1.2, Copyright (c) 2014 Iva Nemova <inemova@…>, MIT */
    private static bool IsAuthorOfCode(Fragment fragment, DetectionContext context) =>
        IsCredit(fragment, context) || fragment is { Channel: Channel.Meta, Key: "generator" or "designer" };
}

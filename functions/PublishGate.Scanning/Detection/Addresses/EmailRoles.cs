using System.Buffers;
using System.Collections.Frozen;

namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>Mailboxes of a desk or a machine, which belong to no person and are made to be published (RFC 2142).</summary>
internal static class EmailRoles
{
    private static readonly FrozenSet<string> Roles = (
        "info press contact contacts newsroom news support webmaster postmaster hostmaster noreply no-reply donotreply do-not-reply privacy "
        + "subscriptions subscription subscribe subscribers unsubscribe membership members help helpdesk office mail email hello hi feedback "
        + "letters letter editor editors editorial editorialoffice redaktion redaktsia redaktsiya redaction redaccion redazione redakcja "
        + "tips tip tipline pressoffice media mediarelations pr marketing sales ads ad advertising advertise advertisement reklama adv "
        + "anzeigen werbung publicidad jobs careers career hr recruitment abuse security legal law copyright dmca rights permissions "
        + "licensing syndication reprints customerservice customercare customerservices customer service services care clientservices "
        + "accounts billing orders order shop store admin administrator team community moderation moderator moderators comments "
        + "corrections correction standards ombudsman readers readereditor publiceditor complaints complaint enquiries inquiries enquiry "
        + "queries query events event newsletter newsletters newsdesk desk web website online digital dpo gdpr datenschutz dataprotection "
        + "impressum kontakt kontakty contacto contato contatti redacao atendimento kundenservice aboservice leserservice leserbriefe "
        + "abonnement abonnements abo abos service-client investors investor ir partners partnership partnerships business donate "
        + "donations welcome ask questions podcast podcasts radio tv studio sport sports politics culture opinion opinions foreign mailer mailerdaemon bounce bounces null root daemon engineering data dev devops it ops operations "
        + "nepali hindi urdu bengali tamil russian ukrainian arabic persian turkish chinese chinese english french german spanish portuguese "
        + "vietnamese korean japanese indonesian swahili somali hausa pashto world international africa asia europe americas latam mundo "
        + "highlights highlightreel accessibility letterstoeditor viewpoint viewpoints talkback haveyoursay yourviews photos pictures graphics data "
        + "archive archives library registrar reception secretary secretariat sekretariat central general main global pesquisa "
        + "jubao kefu tougao zixun tousu grievance grievances"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // None of them ends a surname.
    private static readonly string[] LastWords =
    [
        "desk",
        "help",
        "subs",
        "support",
        "info",
        "office",
        "newsroom",
        "editor",
        "editors",
        "letters",
        "tips",
        "press",
        "admin",
        "team",
        "service",
        "services",
        "sites",
        "stories",
        "feedback",
        "redaktion",
        "contact",
        "marketing",
        "advertising",
    ];

    /// <summary>Services whose names look like a mailbox: the counter Rating@Mail.ru stands on most Russian pages.</summary>
    private static readonly FrozenSet<string> ServicesOfMailRu = (
        "rating рейтинг top топ search поиск news новости mail почта agent агент answers ответы games игры auto авто kids дети lady леди "
        + "кино спорт погода товары гороскопы здоровье hi-tech афиша недвижимость карты знакомства словари"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int ShortestId = 20;
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("0123456789abcdefABCDEF-");

    // 12-34-56info@…: a phone number stands right before it.
    private const string Digits = "0123456789";
    private static readonly SearchValues<char> Separators = SearchValues.Create("._-+");

    private static readonly FrozenSet<string> FreeMailHosts = (
        "gmail.com googlemail.com yahoo.com ymail.com hotmail.com outlook.com live.com msn.com icloud.com me.com mac.com aol.com gmx.de "
        + "gmx.net gmx.at web.de t-online.de freenet.de mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com yandex.ua "
        + "rambler.ru ukr.net i.ua meta.ua tut.by protonmail.com proton.me pm.me tutanota.com tuta.io fastmail.com mail.com zoho.com "
        + "orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it alice.it wp.pl o2.pl onet.pl interia.pl "
        + "seznam.cz centrum.cz uol.com.br bol.com.br terra.com.br ig.com.br 163.com 126.com qq.com sina.com sohu.com foxmail.com "
        + "naver.com hanmail.net daum.net rediffmail.com comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Placeholders = (
        "john.doe jane.doe johndoe janedoe name username user someone somebody friend email example"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PlaceholderHosts = (
        "email.com test.com site.com company.com website.com acme.com acme.org acme.net domain.com mydomain.com yourdomain.com "
        + "mysite.com yoursite.com yourcompany.com mycompany.com"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts where anyone can have a mailbox.</summary>
    public static bool IsFreeMail(string host) => FreeMailHosts.Contains(host);

    /// <summary>It is no mailbox but a portal's name for one of its services.</summary>
    public static bool IsService(string local, string host) =>
        host.Equals("mail.ru", StringComparison.OrdinalIgnoreCase) && ServicesOfMailRu.Contains(local);

    /// <summary>What forms show as a hint: <c>your.name@…</c>, <c>john.doe@…</c>.</summary>
    public static bool IsPlaceholder(string local, string host) =>
        local.StartsWith("your", StringComparison.OrdinalIgnoreCase)
        || Placeholders.Contains(local)
        || PlaceholderHosts.Contains(host);

    /// <summary>The mailbox is a role: <c>press@</c>, <c>press.office@</c>, <c>news-uk@</c>, <c>support+web@</c>.</summary>
    public static bool IsRole(string local)
    {
        var lookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(local))
        {
            return true;
        }

        var first = local.AsSpan().IndexOfAny(Separators);
        var last = local.AsSpan().LastIndexOfAny(Separators);
        return first > 0
            ? lookup.Contains(local.AsSpan(0, first)) || lookup.Contains(local.AsSpan(last + 1).TrimStart(Digits))
            : IsCompound(local);
    }

    /// <summary>An id that a system gave out as an address: <c>50ad4c76bb9fd96a30001c55@…</c>.</summary>
    public static bool IsMachineMade(string local) =>
        local.Length >= ShortestId
        && !local.AsSpan().ContainsAnyExcept(IdCharacters)
        && local.AsSpan().ContainsAnyInRange('0', '9');

    // citydesk, subhelp, userhelp, letterseditor: run together, the last word says what it is.
    private static bool IsCompound(string local) =>
        Array.Exists(
            LastWords,
            word => local.Length > word.Length && local.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        );
}

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
        + "donations welcome ask questions podcast podcasts radio tv studio sport sports politics culture opinion opinions foreign"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The mailbox is a role: <c>press@</c>, <c>press.office@</c>, <c>news-uk@</c>, <c>support+web@</c>.</summary>
    public static bool IsRole(string local)
    {
        var lookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(local))
        {
            return true;
        }

        var cut = local.AsSpan().IndexOfAny("._-+");
        return cut > 0 && lookup.Contains(local.AsSpan(0, cut));
    }
}

using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Addresses;

/// <summary>Addresses whose two halves are kept side by side, against robots: <c>data-user="olga" data-domain="mail.ru"</c>.</summary>
internal static class PartedEmails
{
    private const int LongestLocal = 64;

    /// <summary>The mailbox's name, told at its host; null if the fragment is none.</summary>
    /// <remarks>Settings hold users and hosts of all kinds, so only hosts count where anyone has a mailbox.</remarks>
    public static string? MailboxBeside(Fragment fragment)
    {
        if (
            fragment.Key is not ("data-domain" or "data-host" or "domain" or "host")
            || !EmailRoles.IsFreeMail(fragment.Text.TrimStart('@'))
        )
        {
            return null;
        }

        foreach (var member in fragment.Scope?.Members ?? [])
        {
            if (
                member.Key
                    is "data-user"
                        or "data-local"
                        or "data-mailbox"
                        or "data-name"
                        or "user"
                        or "mailbox"
                        or "local"
                && member.Text.Length is > 1 and <= LongestLocal
                && member.Text.All(character =>
                    char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '+'
                )
            )
            {
                return member.Text;
            }
        }

        return null;
    }
}

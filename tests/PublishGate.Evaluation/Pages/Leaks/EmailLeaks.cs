namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Private mail addresses, also written so that collectors do not see them.</summary>
internal static class EmailLeaks
{
    private static readonly string[] Keys =
    [
        "email",
        "mail",
        "contact",
        "authorEmail",
        "replyTo",
        "sourceEmail",
        "e_mail",
        "contact_email",
        "personalEmail",
        "from",
        "user",
        "callerMail",
        "почта",
    ];

    public static Leak Next(Dice dice)
    {
        var address = Invented.Email(dice);
        var at = address.IndexOf('@');
        var (local, host) = (address[..at], address[(at + 1)..]);
        var (variant, text) = dice.Next(16) switch
        {
            0 => ("[at]", $"{local} [at] {host}"),
            1 => ("(at) dot", $"{local} (at) {host.Replace(".", " (dot) ")}"),
            2 => ("upper case", address.ToUpperInvariant()),
            3 => ("at dot words", $"{local} at {host.Replace(".", " dot ")}"),
            4 => ("AT in capitals", $"{local} AT {host}"),
            5 => ("curly", $"{local}{{at}}{host}"),
            6 => ("at in underscores", $"{local}_at_{host}"),
            7 => ("spaces", $"{local} @ {host}"),
            9 => ("angles", $"\"{local}\" <{address}>"),
            10 => ("no width", address.Replace("@", "\u200B@\u2060")),
            8 => ("собака", $"{local} (собака) {host.Replace(".", " точка ")}"),
            _ => ("plain", address),
        };
        var key = dice.Pick(Keys);
        return new Leak
        {
            Kind = "email",
            Variant = variant,
            Value = text,
            Key = key,
            Sentence =
                dice.Pick([
                    "E-mail: ",
                    "write to ",
                    "почта ",
                    "Kontakt: ",
                    "",
                    "reach her at ",
                    "courriel : ",
                    "correo: ",
                    "邮箱：",
                    "الايميل ",
                ]) + text,
            Members = [(key, text)],
            Cores = [local],
            Link = variant == "plain" ? $"mailto:{address}?subject=Re" : null,
        };
    }
}

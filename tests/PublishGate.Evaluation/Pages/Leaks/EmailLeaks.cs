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
    ];

    public static Leak Next(Dice dice)
    {
        var address = Invented.Email(dice);
        var at = address.IndexOf('@');
        var (local, host) = (address[..at], address[(at + 1)..]);
        var (variant, text) = dice.Next(8) switch
        {
            0 => ("[at]", $"{local} [at] {host}"),
            1 => ("(at) dot", $"{local} (at) {host.Replace(".", " (dot) ")}"),
            2 => ("upper case", address.ToUpperInvariant()),
            _ => ("plain", address),
        };
        var key = dice.Pick(Keys);
        return new Leak
        {
            Kind = "email",
            Variant = variant,
            Value = text,
            Key = key,
            Sentence = dice.Pick(["E-mail: ", "write to ", "почта ", "Kontakt: ", ""]) + text,
            Members = [(key, text)],
            Cores = [local],
            Link = variant == "plain" ? $"mailto:{address}?subject=Re" : null,
        };
    }
}

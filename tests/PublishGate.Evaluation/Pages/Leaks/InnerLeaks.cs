namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Paths, hosts and users of the newsroom itself.</summary>
internal static class InnerLeaks
{
    public static Leak Next(Dice dice)
    {
        var user = Invented.User(dice);
        var (variant, key, value, core) = dice.Next(7) switch
        {
            0 => ("home", "sourceFile", $"/home/{user}/stories/calls/raw-{dice.Digits(2)}.wav", user),
            1 => ("mac", "filePath", $"/Users/{user}/Desktop/calls final.docx", user),
            2 => ("windows", "path", $@"C:\Users\{user}\Documents\interviews\call{dice.Digits(2)}.mp3", user),
            3 => ("unc", "original", $@"\\fs01\newsroom\{user}\raw\call.wav", user),
            4 => (
                "internal host",
                "apiHost",
                $"http://cms{dice.Digits(2)}.newsroom.internal:8080/story/{dice.Digits(5)}",
                "newsroom.internal"
            ),
            5 => (
                "staging",
                "previewUrl",
                $"https://staging.thedailylark.com/preview/{dice.Digits(6)}?token={dice.From("abcdef0123456789", 16)}",
                "staging.thedailylark"
            ),
            _ => (
                "private address",
                "origin",
                $"http://10.{dice.Next(255)}.{dice.Next(255)}.{1 + dice.Next(250)}/cms/edit/{dice.Digits(4)}",
                "cms/edit"
            ),
        };
        return new Leak
        {
            Kind = "inner-workings",
            Variant = variant,
            Value = value,
            Key = key,
            Sentence = dice.Pick(["from ", "file: ", ""]) + value,
            Members = [(key, value)],
            Cores = [core, value],
        };
    }
}

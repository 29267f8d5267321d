namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Paths, hosts and users of the newsroom itself.</summary>
internal static class InnerLeaks
{
    public static Leak Next(Dice dice)
    {
        var user = Invented.User(dice);
        var (variant, key, value, core) = dice.Pick([
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
        ]) switch
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
            8 => ("home", "cwd", $"/home/{user}/projects/calls/node_modules/player/index.js", user),
            9 => ("mac volume", "file", $"/Volumes/Raw Audio/{user}/call-{dice.Digits(2)}.wav", user),
            10 => ("windows", "templateFile", $@"D:\Users\{user}\Desktop\call.html", user),
            11 => ("file url", "src", $"file:///C:/Users/{user}/Documents/call.html", user),
            12 => (
                "internal host",
                "backend",
                $"https://wiki.thedailylark.corp/display/CALLS/{dice.Digits(5)}",
                "thedailylark.corp"
            ),
            13 => (
                "staging",
                "previewLink",
                $"https://preview.thedailylark.com/drafts/{dice.Digits(6)}?key={dice.From("abcdef0123456789", 16)}",
                "preview.thedailylark"
            ),
            14 => (
                "staging",
                "canonicalDraft",
                $"https://thedailylark-git-calls-desk.vercel.app/story/{dice.Digits(4)}",
                "thedailylark-git"
            ),
            15 => (
                "staging",
                "editUrl",
                $"https://dev.thedailylark.com/wp-admin/post.php?post={dice.Digits(5)}&action=edit",
                "dev.thedailylark"
            ),
            16 => ("cms user", "lastModifiedBy", user, user),
            17 => ("cms user", "editedBy", $"{user}@thedailylark.com", user),
            18 => ("cms user", "checkedOutBy", $"Newsroom\\{user}", user),
            20 => (
                "workspace",
                "draftDoc",
                dice.Pick([
                    $"https://docs.google.com/document/d/1{dice.From("abcdefghkmnpXYZ0123456789", 32)}/edit",
                    $"https://thedailylark.slack.com/archives/C0{dice.Digits(8)}/p16{dice.Digits(14)}",
                    $"https://thedailylark.atlassian.net/browse/CALLS-{dice.Digits(3)}",
                    $"https://www.dropbox.com/s/{dice.From("abcdefghkmnp0123456789", 15)}/call-4.wav?dl=0",
                ]),
                "http"
            ),
            21 => ("file server", "rawAudio", $"smb://nas{dice.Digits(2)}/raw/call-{dice.Digits(2)}.wav", "smb://nas"),
            19 => (
                "internal host",
                "search",
                $"http://es-{dice.Digits(2)}.thedailylark.lan:9200/stories/_search",
                "thedailylark.lan"
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
            Sentence = (variant == "cms user" ? $"{key}: " : dice.Pick(["from ", "file: ", ""])) + value,
            Members = [(key, value)],
            Cores = [core, value],
        };
    }
}

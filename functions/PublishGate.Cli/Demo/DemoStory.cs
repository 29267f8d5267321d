using System.Text;

namespace PublishGate.Cli.Demo;

/// <summary>A replay of the 2022 story: invented names and numbers, the same mechanisms.</summary>
/// <remarks>
/// The page shows a quote. Its source also holds, as data for its audio player, who called whom, from which number, how
/// they are related, and a note to the fact checkers. The recording's ID3 comment carries a number, too.
/// </remarks>
internal static class DemoStory
{
    public const string PagePath = "2022/intercepted-calls.html";
    public const string AudioPath = "2022/audio/call-3.mp3";

    /// <summary>What must not reach the public folder.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
    ["9995550137", "999 555-01-37", "9995550142", "Zoya Vymyshlennaya", "Fedot Vydumanny", "hospital", "9995550166"];

    private const string LeakedProps = """
        {"props":{"pageProps":{"story":{"id":"intercepted-calls","title":"They told us it was an exercise"},
        "calls":[{"id":3,"audio":"/2022/audio/call-3.mp3","quote":"Mom, they lied to us.",
        "caller":{"name":"Fedot Vydumanny","phone":"+7 999 555-01-37","unit":"withheld"},
        "callee":{"name":"Zoya Vymyshlennaya","relation":"mother of the caller","phone":79995550142},
        "factCheckerNotes":"Fact-checker: confirmed with the mother by phone, do not publish her name or the hospital."}]}}}
        """;

    private const string CleanProps = """
        {"props":{"pageProps":{"story":{"id":"intercepted-calls","title":"They told us it was an exercise"},
        "calls":[{"id":3,"audio":"/2022/audio/call-3.mp3","quote":"Mom, they lied to us."}]}}}
        """;

    public static byte[] LeakedPage =>
        Page(LeakedProps, "<!-- TK: check the spelling with the mother, off the record -->");

    public static byte[] CleanPage => Page(CleanProps, "");

    public static byte[] LeakedAudio =>
        [.. Id3(("TIT2", "Call 3"), ("COMM", "eng\0orig. line +7 999 555-01-66")), .. Frames()];

    public static byte[] CleanAudio => Frames();

    private static byte[] Page(string props, string comment) =>
        Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>They told us it was an exercise</title>
              <meta name="description" content="What soldiers told their families in the first weeks of the war.">
              <link rel="canonical" href="https://news.example/2022/intercepted-calls.html">
            </head>
            <body>
              <article>
                <h1>They told us it was an exercise</h1>
                <p>In calls that the paper has verified, soldiers speak of orders they did not understand.</p>
                {comment}
                <figure>
                  <blockquote>“Mom, they lied to us.”</blockquote>
                  <audio controls src="/2022/audio/call-3.mp3"></audio>
                </figure>
              </article>
              <script id="__NEXT_DATA__" type="application/json">{props}</script>
            </body>
            </html>
            """
        );

    /// <summary>An ID3v2.3 tag (id3.org/id3v2.3.0): header, then frames of id, size, flags and Latin-1 text.</summary>
    private static byte[] Id3(params (string Id, string Text)[] frames)
    {
        var body = new List<byte>();
        foreach (var (id, text) in frames)
        {
            byte[] content = [0, .. Encoding.Latin1.GetBytes(text)];
            body.AddRange(Encoding.ASCII.GetBytes(id));
            body.AddRange([0, 0, 0, (byte)content.Length, 0, 0]);
            body.AddRange(content);
        }

        return
        [
            (byte)'I',
            (byte)'D',
            (byte)'3',
            3,
            0,
            0,
            0,
            0,
            (byte)(body.Count >> 7),
            (byte)(body.Count & 0x7F),
            .. body,
        ];
    }

    /// <summary>A second of silence: MPEG-1 Layer III frames at 128 kbit/s and 44.1 kHz, 417 bytes each.</summary>
    private static byte[] Frames()
    {
        var frame = new byte[417];
        ((ReadOnlySpan<byte>)[0xFF, 0xFB, 0x90, 0x00]).CopyTo(frame);
        return [.. Enumerable.Repeat(frame, 38).SelectMany(each => each)];
    }
}

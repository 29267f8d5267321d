namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Leaks in forms that are seldom seen and easily overlooked. Every person, number and place is invented.</summary>
internal static class LeaksInOddForms
{
    public static IEnumerable<string> All { get; } =
    [
        // Where the raw material lies.
        """
            <script>var a={"original":"\\\\fs01\\newsroom\\raw\\call.wav"};</script>
            """,
        """
            <!-- from /Volumes/Raw Audio/calls/call-01.wav -->
            """,
        """
            <div data-props='{"rawAudio":"smb://nas45/raw/call-45.wav"}'></div>
            """,
        """
            <script type="application/json">{"draftDoc":"https://docs.google.com/document/d/1Qw3Er5Ty7Ui9OpQw3Er5Ty7/edit"}</script>
            """,
        """
            <script type="application/json">{"draftUrl":"https://lark-git-calls-desk.vercel.app/story/4"}</script>
            """,
        """
            <script type="application/json">{"checkedOutBy":"NEWSROOM\\inemova"}</script>
            """,
        """
            <script>var trace="in /home/iva.nemova/calls/index.php";</script>
            """,
        """
            <script>a.lat=48.50001;a.lng=35.00001;b.lat=48.51234;b.lng=35.09876;</script>
            """,
        // Near what must not block.
        """
            <input type=hidden name="email" value="jo.tester@larkpost.net">
            """,
        """
            <div style="display:none">witness: Iva Nemova</div>
            """,
        """
            <script>var s="our man: https://wa.me/79161234567";</script>
            """,
        """
            <script>self.__next_f.push([1,"a:T1c,caller +7 916 123-45-67 home"])</script>
            """,
        """
            <meta name="source-position" content="47.3786419; 8.5403217">
            """,
    ];
}

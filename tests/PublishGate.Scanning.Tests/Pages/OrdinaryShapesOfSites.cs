namespace PublishGate.Scanning.Tests.Pages;

/// <summary>What newspapers, shops and templates carry beside their stories. Every name and number is invented.</summary>
internal static class OrdinaryShapesOfSites
{
    public static IEnumerable<string> All { get; } =
    [
        // Dialogs to send a story on, forms, buttons.
        """
            <div style="display:none"><div id="tooManyEmailAddresses">&bull; You can't enter more than 20 emails.</div></div>
            """,
        """
            <input type="email" name="email" value="jo.tester@larkdemo.net" class="form-control">
            """,
        """
            <input class="btn" id="header_UserLogin_updatedBy" type="submit" value="LOG IN">
            """,
        """
            <input name="mobile" type="tel" value="+49 151 23456789">
            """,
        // Desks, whose mailboxes are run together.
        """
            <script>document.write('<a href="mailto:citydesk@inlandlark.com?subject=Correction">let us know</a>');</script>
            """,
        """
            <script>var adminEmail='larksubs@larkmedia.net',pubName="Lark";</script>
            """,
        """
            <form><input type=hidden name="iEmailAdr" value="subhelp@larkmag.com"></form>
            """,
        """
            <!-- If you do not know your affiliate code, then contact cobrandedsites@larkcars.com -->
            """,
        // Ids that a comment system gave out.
        """
            <a typeof="Person" resource="acct:51e8b52bbc6bf30786001e7f@lark.talk.net">@<span>jo81720</span></a>
            """,
        """
            <a href="jo.tester@larkdemo.net">Jo Tester</a>
            """,
        // What a page declares about its place, and what is no more precise than a country.
        """
            <meta name="geo.position" content="-26.000;134.500"><meta name="ICBM" content="-26.000,134.500">
            """,
        """
            <meta name="geo.position" content="47.3786419; 8.5403217">
            """,
        """
            <meta property="og:latitude" content="37.7783491"><meta property="og:street-address" content="12 Lark Promenade, San Lark, CA 94107, USA">
            """,
        """
            <script>window.dds["site_latitude"]="40.776486";window.dds["site_longitude"]="-112.010239";</script>
            """,
        """
            <script>var defaultLat=51.50735,defaultLng=-0.12776;</script>
            """,
        // Addresses of the site itself that look like someone's files.
        """
            <script>jQuery.ajax({url:'/home/news/newsletter/article_insert.php',type:'POST'});</script>
            """,
        """
            <iframe src="/home/news/recommend.php?layout=standard"></iframe><a href="/home/collectionRss/story-13257.php">RSS</a>
            """,
        // Headlines.
        """
            <script>var next={"articles":[{"artid":"130720013","title":"Witness: Seven Larks coaster victim was concerned about seat"}]};</script>
            """,
        // Ids of stories behind words, and in texts to share.
        """
            <a href="https://lark.invalid/a-clock-for-dummies-who-are-bad-at-tel-1159025815">A clock</a>
            """,
        """
            <a href="whatsapp://send?text=All+six+films+https%3A%2F%2Flark.invalid%2Fe%2F8122028">Share</a>
            """,
        // Labels of menus that begin like rows of a streamed component.
        """
            <ul><li><a href="/tech" data-link-name="10:Tech">Tech</a></li><li><a href="/food" data-link-name="4:Food">Food</a></li></ul>
            """,
        """
            <script>var t="e:Beach, sun and sea";</script>
            """,
        // Documents that others wrote about code.
        """
            <script>/* see https://docs.google.com/document/d/1Qw3Er5Ty7Ui9OpQw3Er5Ty7/edit for the design */var a=1;</script>
            """,
    ];
}

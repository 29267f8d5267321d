namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Notes to colleagues, voices with a number, and calls that are named by numbers. All invented.</summary>
internal static class LeaksOfCalls
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <!-- Reminder for Ada: he begged us to leave out the unit number -->
            """,
        """
            <!-- NE PAS METTRE EN LIGNE: accord de la source en attente -->
            """,
        """
            <!-- ojo, la fuente pidió que no saliera el pueblo -->
            """,
        """
            <!-- прошу не указывать часть и позывной, договорились с женой -->
            """,
        """
            <!-- прізвище джерела змінено, справжнє у редактора -->
            """,
        """
            <!-- nb: wife doesn't know he talked to us -->
            """,
        """
            <!-- Ruf nochmal die Mutter an, sie will ihren Ort nicht genannt haben -->
            """,
        """
            <!-- запитати у Олі, чи можна називати бригаду -->
            """,
        """
            <!-- ligar para a mãe, ela não autorizou -->
            """,
        """
            <!-- 这段录音里的地名要消音 -->
            """,
        """
            <script type="application/json">{"segments":[{"speaker":"Speaker 1","resolved":"Pavlo Verbanchuk"}]}</script>
            """,
        """
            <script type="application/json">{"segments":[{"speaker":"SPEAKER_02","name":"Olena Verbanchuk"}]}</script>
            """,
        """
            <script type="application/json">{"voice_of":"Denys Verbanchuk"}</script>
            """,
        """
            <script type="application/json">{"call":{"caller":{"alias":"Andrii","legal":"Andrii Verbanchuk"}}}</script>
            """,
        """
            <div data-json="{&quot;cc&quot;:&quot;380&quot;,&quot;nsn&quot;:&quot;671234567&quot;}"></div>
            """,
        """
            <audio src="/audio/79261234568-79161234567.mp3"></audio>
            """,
        """
            <div class="call" data-src="380501234567_20220312.mp3"></div>
            """,
        """
            <script type="application/json">{"militaryId":"АА-123456"}</script>
            """,
        """
            <script type="application/json">{"lives":"Musterweg 14, 10999 Berlin"}</script>
            """,
    ];
}

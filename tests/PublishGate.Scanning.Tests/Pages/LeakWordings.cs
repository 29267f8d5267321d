namespace PublishGate.Scanning.Tests.Pages;

/// <summary>Remarks and names as newsrooms leave them in a page, in ten languages. Every person is invented.</summary>
internal static class LeakWordings
{
    public static IEnumerable<string> All { get; } =
    [
        """
            <!-- Spoke to Marta again, she wants us to drop the bit about her brother's regiment -->
            """,
        """
            <!-- lawyers still not happy with para 6, can't run until they OK it -->
            """,
        """
            <!-- Pls change his first name throughout, he's terrified -->
            """,
        """
            <!-- NB her real surname is Wozniakova, we use Nowak in the piece -->
            """,
        """
            <!-- Do we have consent from the mum? Chase before 6pm -->
            """,
        """
            <!-- FYI he deserted from the 21st brigade, that detail must stay out -->
            """,
        """
            <!-- the second caller is the wife of the first one, readers mustn't be able to tell -->
            """,
        """
            <!-- Source works at the ministry, 3rd floor – that alone would give her away -->
            """,
        """
            <!-- QUERY: did he say Belgorod or Bryansk? ring back -->
            """,
        """
            <!-- need to run this past the lawyer again -->
            """,
        """
            <!-- fact checkers: audio file 14 has the full name at 02:31 -->
            """,
        """
            <!-- She's under age. No name, no school, no village! -->
            """,
        """
            <!-- Legal: nothing on his employer please -->
            """,
        """
            <!-- Please anonymise the daughter -->
            """,
        """
            <!-- Anonymised at his request - true name in the vault -->
            """,
        """
            <!-- do not link to his profile, he'd be identified -->
            """,
        """
            <!-- Achtung: Klarname steht noch im zweiten Absatz -->
            """,
        """
            <!-- Mit dem Anwalt klären, ob wir den Ort nennen dürfen -->
            """,
        """
            <!-- Bitte den Nachnamen der Anruferin rausnehmen -->
            """,
        """
            <!-- Zitat noch nicht autorisiert -->
            """,
        """
            <!-- Stimmt das Alter? Bei der Mutter nachfragen -->
            """,
        """
            <!-- Nur Hintergrund, nicht zitieren! Quelle sitzt im Ministerium -->
            """,
        """
            <!-- Sperrfrist: Freitag, 10 Uhr -->
            """,
        """
            <!-- Merci de ne pas donner le nom du village, la famille est menacée -->
            """,
        """
            <!-- vrai prénom de la mère : à ne surtout pas publier -->
            """,
        """
            <!-- la citation n'a pas été relue par l'avocate -->
            """,
        """
            <!-- Confidentiel : le témoin est toujours sur place -->
            """,
        """
            <!-- son frère est aussi dans l'unité, on n'en parle pas -->
            """,
        """
            <!-- ojo, la hija es menor, no poner el apellido -->
            """,
        """
            <!-- falta el visto bueno de la abogada para el segundo párrafo -->
            """,
        """
            <!-- la fuente pide que no salga el nombre de su pueblo -->
            """,
        """
            <!-- esto nos lo contó fuera de micrófono -->
            """,
        """
            <!-- llamar otra vez a la madre antes de sacarlo -->
            """,
        """
            <!-- confirmar com o jurídico antes de subir -->
            """,
        """
            <!-- isto foi dito em off, não usar -->
            """,
        """
            <!-- em off: o irmão dela desertou -->
            """,
        """
            <!-- имя героя вымышленное, настоящее у Кати -->
            """,
        """
            <!-- это он сказал без записи, не ставим -->
            """,
        """
            <!-- мать боится, просит убрать город -->
            """,
        """
            <!-- перезвонить жене и уточнить звание -->
            """,
        """
            <!-- юристы не дали добро на третий абзац -->
            """,
        """
            <!-- Фактчек: возраст со слов сестры, проверить -->
            """,
        """
            <!-- фамилию в тексте поменяли, исходная в файле у Лены -->
            """,
        """
            <!-- справжнє прізвище не вказуємо, родина в окупації -->
            """,
        """
            <!-- юрист ще не погодив, не ставити до п'ятниці -->
            """,
        """
            <!-- передзвонити мамі, уточнити село -->
            """,
        """
            <!-- сказав не для запису, що командир п'є -->
            """,
        """
            <!-- لا تنشروا اسم القرية قبل خروج العائلة -->
            """,
        """
            <!-- المصدر طلب عدم ذكر اسمه، راجعوا المحامي -->
            """,
        """
            <!-- الاسم الحقيقي عند المحرر فقط -->
            """,
        """
            <!-- نام واقعی او را ننویسید، خانواده‌اش در خطر است -->
            """,
        """
            <!-- قبل از انتشار با وکیل چک کنید -->
            """,
        """
            <!-- 请不要写她的村子，家人还在那里 -->
            """,
        """
            <!-- 律师还没看过第三段，先别发 -->
            """,
        """
            <!-- 线人要求匿名，名字已改 -->
            """,
        """
            <!-- 发之前再跟他母亲确认一次 -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"remark":"Her surname must not appear, the brother is still serving"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"deskComment":"ask Legal whether we may say where he lives"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"todo":"ring the mother back before this runs"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"_note":"real name known to the editor, changed here"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"storyNotes":"Second interview was off tape; he named his commander"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"legal":{"comment":"We cannot say that he stole it. Tone down."}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"embargo":{"note":"Not before the family has left the country"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"query":"Is her age right? She told Ana 34, told me 36"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"redaktionsnotiz":"Name geändert, der echte steht im Tresor"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"notaInterna":"la madre no sabe que habló con nosotros"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"noteRedaction":"ne pas préciser la ville, elle y vit encore"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"комментарийРедактора":"убрать упоминание брата"}</script>
            """,
        """
            <div hidden>Fact-check note: sister's name to be removed, she lives with the caller</div>
            """,
        """
            <div style="display:none">Nicht drucken: Die Mutter heißt Gerlinde Probst-Amsel</div>
            """,
        """
            <p data-note="keep his unit out, he will be court-martialled">x</p>
            """,
        """
            <span data-comment="не указывать часть, его найдут"></span>
            """,
        """
            <input type=hidden name=internal_remarks value="Caller cried, keep her name out">
            """,
        """
            <style>/* editor: the real name of the mother is in the caption, fix */</style>
            """,
        """
            <template><p>[TK: confirm with mother that the son is safe before publication]</p></template>
            """,
        """
            <script>// Katya: the caller's wife must not be recognisable, change the town</script>
            """,
        """
            <script>/* legal says no surname */</script>
            """,
        """
            <script>var state={cms:{lastComment:"Do not go live before Olena is across the border"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"whistleblower":"Gunnar Falkvind"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"caller":"Олександр Безверхий"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"victim":{"firstName":"Ludmila","lastName":"Vranová"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"interviewee":{"display":"K.","real":"Karim Benhaddou"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"source":{"alias":"Anna","name":"Yevheniya Tkachova"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"sourceRealName":"Rashid Qasimov"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"mother":"Tamara Gavrilenko"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"relatives":[{"name":"Pavlo Stepura","relation":"cousin"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"informant_name":"Dolores Arriaga"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"wife":{"fullName":"Nguyễn Thị Hạnh"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"witnesses":["Ilse Brandner","Otto Kamprath"]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"contactPerson":"Svetlana Mironchik","contactPhone":"+375 29 123-45-67"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"people":[{"n":"Bohdan Rudyk","role":"caller"}]}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"soldier":"сержант Ковальчук Андрій"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"anrufer":{"vorname":"Jörn","nachname":"Petzold"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"zeuge":"Mehmet Yıldırım"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"appelant":"Bertrand Coulibeuf"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"temoin":{"nom":"Coulibeuf","prenom":"Bertrand"}}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"testigo":"Rosalía Menchaca Ortiz"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"denunciante":"Rosalía Menchaca Ortiz"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"звонящий":"Кирилл Овсянников"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"собеседница":"Надежда Полуэктова"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"источник":"Игорь Лавренёв, майор"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"المتصل":"سامر الخطيب"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"受访者":"陈国栋"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"证人姓名":"欧阳建华"}</script>
            """,
        """
            <div data-caller="Zbigniew Ostrowicz"></div>
            """,
        """
            <div data-victim-name="Ines Almodóvar"></div>
            """,
        """
            <div class="hidden">Caller: Zbigniew Ostrowicz</div>
            """,
        """
            <!-- caller = Zbigniew Ostrowicz, unit driver -->
            """,
        """
            <!-- real name: Ines Almodóvar -->
            """,
        """
            <!-- Max heißt in Wirklichkeit Jörn Petzold -->
            """,
        """
            <!-- le vrai nom d'Anna est Bertille Coulibeuf -->
            """,
        """
            <!-- Anna es en realidad Rosalía Menchaca -->
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"relation":"his aunt, Halyna"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"relationship":"stepfather of caller 2"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"tie":"sister-in-law of the colonel"}</script>
            """,
        """
            <script id=__NEXT_DATA__ type="application/json">{"description_internal":"wife of private from unit 54321"}</script>
            """,
        """
            <!-- the woman is the sister of the deputy commander -->
            """,
        """
            <!-- сестра командира, живёт в том же доме -->
            """,
        """
            <!-- sie ist die Schwägerin des Kommandeurs -->
            """,
        """
            <!-- c'est la belle-sœur du colonel -->
            """,
        """
            <!-- es la cuñada del coronel -->
            """,
        """
            <!-- ela é cunhada do coronel -->
            """,
        """
            <!-- هي شقيقة الضابط -->
            """,
        """
            <!-- 她是那个军官的妹妹 -->
            """,
    ];
}

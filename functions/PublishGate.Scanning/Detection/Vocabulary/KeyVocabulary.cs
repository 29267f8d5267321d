using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What single words of a key mean, in the languages newsrooms use most.</summary>
internal static class KeyVocabulary
{
    private static readonly (KeyMeaning Meaning, string Words)[] Table =
    [
        (
            KeyMeaning.Prose,
            """
            claimreviewed headline headlines title titles subtitle subhead subheadline heading description desc summary abstract excerpt
            teasers news latest mostread popular recommended recommendation carousel playlist tiles cards feed newsfeed promos
            episodes episode teaser standfirst dek lede lead intro articlebody caption captions alt keywords keyword tags tag
            topics categories category section markup paragraph paragraphs quote transcript subtitles
            seo og twitter slug breadcrumb breadcrumbs menu nav navigation related recommendations trending label tooltip
            glossary guidelines rules policy policies terms i18n translations translation locales strings labels dictionary
            placeholder hint question answer faq kicker hed promo blurb synopsis story stories posts articles
            заголовок описание аннотация теги titel beschreibung titre titular titulo título
            descripción descripcion descrição 标题 摘要 正文 عنوان
            """
        ),
        (
            KeyMeaning.Note,
            """
            cmt cmnt note notes comment comments remark remarks memo memos annotation annotations query queries instruction
            instructions feedback todo reminder заметка заметки комментарий комментарии примечание примечания пометка
            пометки нотатка нотатки примітка примітки коментар коментарі notiz notizen anmerkung anmerkungen kommentar
            bemerkung vermerk remarque remarques commentaire commentaires nota notas comentario comentarios observaciones observación observacion obs
            comentário comentários observação observações uwaga uwagi notatka not notlar ملاحظة ملاحظات یادداشت توضیحات
            备注 備註 批注 注释
            """
        ),
        (
            KeyMeaning.Insider,
            """
            internal private editor editors editorial editing fact checker checkers verification reviewer reviewers producer
            producers reporter reporters desk newsdesk staff cms backstage copydesk copyedit copyeditor confidential newsroom legal lawyer lawyers fc
            secret sensitive embargo внутренний внутренняя внутренние внутр редактор редактора редактору редакция редакционная
            служебная служебные фактчек фактчекер фактчекера внутрішня внутрішні редактора редакційна intern interne interner
            redaktion redaktionelle vertraulich privé rédaction rédacteur redaction interna internas editor redacción
            redaccion privada interno interne wewnętrzna redakcja dahili editör المحرر محرر داخلية داخلي داخلی سردبیر
            ویراستار 编辑 内部 編輯 內部
            """
        ),
        (
            KeyMeaning.EditorialNote,
            """
            redaktionsnotiz redaktionsnotizen redaktionshinweis notainterna notasinternas noteinterne noteredaction notaredazione fcnote fcnotes desknote desknotes deskmemo legalnote legalnotes producernote producernotes internalmemo copynote copynotes
            copyeditnote verificationnote verificationnotes factcheck factchecks factchecker factcheckers factchecking internalnote internalnotes internalcomment
            internalcomments editornote editornotes editorsnote editorsnotes editorialnote editorialnotes editorcomment
            editorcomments privatenote privatenotes factchecknotes фактчек фактчекинг faktencheck donotpublish
            notforpublication offtherecord onbackground tktk editorcomments embargonote
            """
        ),
        (
            KeyMeaning.Person,
            """
            caller callers callee callees interviewee interviewees informant informants whistleblower whistleblowers victim
            victims witness witnesses soldier soldiers conscript conscripts prisoner prisoners detainee detainees hostage
            hostages patient patients survivor survivors deserter deserters defector defectors interlocutor tipster
            voiceof voiceowner voiceon heardspeaking callername victimname witnessname abonent interviewsubject tapesubject recordedperson behindpseudonym realperson serviceman servicemen refugee refugees interviewed fixer fixers stringer stringers protectedperson
            제보자 인터뷰이 증인 피해자 取材源 取材対象 取材対象者 証言者 被害者 μάρτυρας μάρτυρες θύμα מרואיין מרואיינת
            абонент абонента абоненты звонивший звонящий собеседник собеседника собеседница
            интервьюируемый интервьюируемая интервьюируемые свидетель свидетеля свидетельница солдат солдата солдаты
            военнослужащий военный потерпевший потерпевшая жертва пострадавший пострадавшая задержанный пленный заложник
            співрозмовник співрозмовниця свідок солдатка військовий військовослужбовець потерпілий полонений
            anrufer anruferin gesprächspartner gesprächspartnerin zeuge zeugin opfer soldat informantin hinweisgeber
            appelant appelante denunciante temoin temoins interlocuteur interlocutrice témoin victime soldat interviewé interviewée entrevistado entrevistada testigo
            víctima victima soldado informante llamante testemunha vítima chiamante testimone vittima intervistato
            rozmówca świadek ofiara żołnierz arayan tanık mağdur asker
            المتصل الشاهد الضحية الجندي ضحية جندي متصل تماس‌گیرنده قربانی سرباز
            来电者 受访者 证人 受害者 士兵 线人 來電者 受訪者 證人
            """
        ),
        (
            KeyMeaning.PersonPerhaps,
            """
            source sources sourcename contact contacts respondent respondents relative relatives
            neighbour neighbor friend quelle quellen источник источника источники имяисточника джерело المصدر منبع
            kontakt fuente fuentes contacto fonte fontes contato contatto źródło kaynak kin 联系人 聯絡人 当事人 消息来源
            πηγή πηγές 情報源 취재원 מקור
            контакт контактное друг подруга жилец сосед
            """
        ),
        (
            KeyMeaning.PersonSomewhere,
            """
            calls intercept intercepts intercepted interceptions wiretap wiretaps voicemail voicemails phonecall phonecalls
            person persons speaker speakers guest guests participant participants subject client officer commander applicant tenant
            resident child minor minors
            """
        ),
        (
            KeyMeaning.PublishedNote,
            """
            shownotes shownote episodenotes episodenote releasenotes releasenote footnotes footnote patchnotes programnotes
            productionnotes tastingnotes recipenotes cooknotes usernotes readernotes customernote ordernotes deliverynotes
            """
        ),
        (
            KeyMeaning.Fiction,
            "movie movies film films novel novels character characters screenplay mythology fiction pedigree cast starring elenco reparto besetzung darsteller roman personnage personaje"
        ),
        (
            KeyMeaning.Kin,
            """
            emergencycontact nextofkin ofkin mother father mom mum dad mommy daddy stepmother stepfather wife husband spouse daughter brother sister
            grandmother grandfather grandma grandpa aunt uncle cousin niece nephew fiance fiancee fiancé fiancée girlfriend
            boyfriend widow widower motherinlaw fatherinlaw mothername fathername wifename husbandname
            мать мама отец папа жена муж супруга супруг сын дочь дочка брат сестра бабушка дед дедушка тётя тетя дядя
            племянник племянница невеста жених вдова вдовец тёща теща тесть свекровь свёкор родственник родственница
            родственники родители дружина чоловік батько мати донька син бабуся дідусь тітка дядько наречена вдова родич
            родичка родичі mutter vater ehefrau ehemann sohn tochter bruder schwester großmutter großvater tante onkel
            witwe witwer verlobte verlobter mère père mere pere épouse époux epouse epoux mari fils fille frère soeur sœur
            veuve veuf fiancée madre padre esposa esposo marido hijo hija hermano hermana abuela abuelo tía tío viuda viudo
            mãe pai filho filha irmão irmã avó avô tia tio viúva moglie marito figlio figlia fratello sorella nonna nonno
            matka ojciec żona mąż córka siostra anne baba eş kızı oğlu kardeş
            والدة والد الأم الأب زوجة زوج ابن ابنة أخت شقيق شقيقة مادر پدر همسر پسر دختر برادر خواهر
            母亲 父亲 妻子 丈夫 儿子 女儿 兄弟 姐姐 妹妹 哥哥 弟弟 母親 父親 兒子 女兒
            """
        ),
        (
            KeyMeaning.Name,
            """
            name names firstname lastname surname fullname givenname familyname forename middlename имя фамилия фио отчество
            имена имясобеседника ім прізвище піб vorname nachname namen nom prénom prenom nombre nombres apellido apellidos fname lname
            nome sobrenome cognome imię imie nazwisko isim soyad الاسم اسم نام 姓名 名字 名前
            """
        ),
        (
            KeyMeaning.HiddenName,
            """
            pseudonyms pseudonymised pseudonymized anonymised anonymized codenames realspeaker speakerreal callerreal realcaller realvoice voicereal identifiedas recognisedas recognizedas resolvedname resolvedas resolvedto realname truename isreally reallyis trueidentity realidentity unmasked birthname maidenname actualname legalname patronymic realnames pseudonymfor behindpseudonym настоящееимя echtername echternachname klarname klarnamen gerçekadı gerçekismi gerçekisim gerçekad vrainom
            nombrereal nomereal 证人姓名 受访者姓名 来电者姓名 线人姓名 受害者姓名 真名 真实姓名 真實姓名
            """
        ),
        (
            KeyMeaning.Byline,
            """
            councillor councillors senator senators legislator legislators
            author authors byline bylines creator creators contributor contributors writer writers journalist journalists
            photographer photographers credit credits copyright copyrightholder publisher publishers commenter commenters
            reviewer columnist columnists presenter presenters host director actor actors artist artists owner user users
            profile account member members avatar editor editors reporter reporters by автор авторы фотограф autor autoren
            auteur auteurs autores autore autori redakteur organization organisation brand provider agency team player
            players candidate candidates cast celebrity politician sponsor advertiser blogger followers license
            agent agents seller sellers dealer broker realtor doctor coach referee trainer judge minister president
            licence featuredmedia image images photo photos picture pictures
            """
        ),
        (
            KeyMeaning.Relation,
            """
            relation relations relationship kinship yakınlık yakınlığı relativetype relationtype reltype familymember familytie familystatus kinshiptype relationtocaller relationshiptocaller familyrelation родство отношение
            степеньродства спорідненість verwandtschaft verwandtschaftsgrad beziehung parenté parente lien parentesco
            relación relacion relação relacao parentela pokrewieństwo akrabalık قرابة القرابة نسبت 亲属关系 关系 親屬關係
            """
        ),
        (
            KeyMeaning.Technical,
            """
            class classname href src srcset style id ids uuid guid url uri urls link path d points viewbox transform rel type
            rev xmlns version charset hash sha integrity nonce sizes media target method action onclick onload onerror role
            viewport generator robots format mimetype encoding locale lang language timezone component module
            template event events dataset selector css font color background icon stylesheet script js regex pattern
            """
        ),
        (
            KeyMeaning.Reach,
            """
            phone phones telephone tel mobile cell cellphone whatsapp viber telegram signal msisdn email mail телефон тел
            почта моб номер пошта telefon handy handynummer téléphone telefono teléfono móvil movil celular telefone
            هاتف جوال تلفن موبایل 电话 手机 電話 手機
            """
        ),
        (
            KeyMeaning.Secret,
            """
            ftppass smtppass dbpass cmspass wifipass loginpass adminpass userpass mailpass vpnpass
            password passwd pwd pw passphrase clientsecret apisecret appsecret secretkey privatekey secret refreshtoken
            encryptionkey signingkey consumersecret secretaccesskey masterkey adminkey dbpassword accountkey webhooksecret
            пароль passwort contraseña kennwort senha motdepasse depasse hasło parola şifre 密码 密碼 رمز
            """
        ),
        (
            KeyMeaning.AccessToken,
            "authorization cmstoken admintoken previewtoken deploytoken accesstoken authtoken bearertoken bearer oauthtoken idtoken sessiontoken apitoken"
        ),
        (
            KeyMeaning.NotSecret,
            """
            csrf xsrf nonce expiry expires url uri path page link label message hint placeholder field selector length
            minlength policy rule rules pattern reset forgot forgotten change strength authenticity public publishable
            recaptcha captcha search error errors required type name text title help event analytics endpoint
            """
        ),
        (
            KeyMeaning.CmsUser,
            """
            editedby lasteditedby modifiedby lastmodifiedby updatedby lastupdatedby createdby publishedby lockedby
            checkedoutby approvedby reviewedby lasteditor authorlogin userlogin editorlogin lasteditedbyuser revisionauthor
            lastsavedby savedby uploadedby assignedto assignee usernicename lastmodifier modifiedbyuser lastsaveduser checkedout
            lockowner lockuser draftedby submittedby editeduser lastuser wpuser cmsuser редактировал изменил
            """
        ),
    ];

    private static readonly WordTable<KeyMeaning> Lookup = Build();

    /// <summary>Longest word of the table, in characters.</summary>
    public const int LongestWord = 32;

    private const int ShortestPart = 3;
    private const int ShortestCompound = 8;

    /// <summary>What one word means, in any case of its letters.</summary>
    public static KeyMeaning Of(ReadOnlySpan<char> word) => Lookup.Find(word);

    /// <summary>What two words mean that are mostly written as one.</summary>
    public static KeyMeaning OfPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Lookup.Find(first, second);

    /// <summary>What two words mean that were run together, as attributes' names are: <c>soldiername</c>.</summary>
    public static KeyMeaning OfCompound(ReadOnlySpan<char> word)
    {
        for (
            var first = ShortestPart;
            word.Length is >= ShortestCompound and <= LongestWord && first <= word.Length - ShortestPart;
            first++
        )
        {
            if (
                Of(word[..first]) is not KeyMeaning.None and var head
                && Of(word[first..]) is not KeyMeaning.None and var tail
            )
            {
                return head | tail;
            }
        }

        return KeyMeaning.None;
    }

    private static WordTable<KeyMeaning> Build()
    {
        var words = new Dictionary<string, KeyMeaning>(StringComparer.OrdinalIgnoreCase);
        foreach (var (meaning, written) in Table)
        {
            foreach (var word in written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | meaning;
            }
        }

        return new WordTable<KeyMeaning>(words);
    }
}

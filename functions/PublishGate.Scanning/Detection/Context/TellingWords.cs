using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>The words that tell what stands under or behind them, in the languages newsrooms use most.</summary>
internal static class TellingWords
{
    private static readonly (Topic Topic, string Words)[] Table =
    [
        (
            Topic.Phone,
            """
            τηλ टेलीफोन tlf tfn puh cel sdt
            nsn subscribernumber phone phones telephone tel tels telno phoneno cellphone cellular msisdn landline fax hotline whatsapp whats wame viber
            telefon telefonnummer telefoon telefono telefone telefonu handynummer mobilnummer mobiltelefon festnetz rufnummer
            durchwahl teléfono teléfonos tfno telemóvel telemovel téléphone tél telefonszám telefonnumer puhelin puhelinnumero
            telefonnr mobilnr cellulare telefonino ceptelefonu mobilephone mobilenumber mobileno callerid wechat smsto callto
            celular móvil movil komórka komorka contactnumber contactno fromnumber tonumber callernumber callbacknumber dialednumber reachat
            телефон телефоны тел моб мобильный мобильник мобила сотовый факс ватсап вотсап вацап вайбер телефонний мобільний
            телефонен τηλέφωνο κινητό הטלפון טלפון נייד هاتف الهاتف جوال الجوال موبايل واتساب تلفن موبایل واتساپ फोन मोबाइल ফোন মোবাইল
            โทรศัพท์ 电话 電話 手机 手機 联系电话 座机 微信 携帯 携帯電話 전화 전화번호 휴대폰 điệnthoại sđt հեռախոս ტელეფონი მობილური
            """
        ),
        (
            Topic.Line,
            """
            mobile mobil mob cell handset dial dialed dialled call calls called caller callers callee callees callback abonent
            telegram signal sms imessage facetime imo skype voip ring rang sip handy nummer fone zap portable gsm
            appeler rappeler joindre joignable llamar llame llamen marcar ligar ligue telefonar telefonare chiamare chiamata
            zadzwonić zadzwoń dzwonić dzwoni bellen anrufen anruf zurückrufen erreichbar ara arayın arayan ringa opkald cdr cdrs
            callingparty calledparty callingnumber callednumber partya partyb numbera numberb
            позвоните перезвонить перезвоните звоните набрать дзвонити подзвонити передзвонити телефонувати
            numer cep subscriber anumber bnumber трубка звонок звонки звонил звонила звонит звонить позвонить вызов абонент контактный
            телега телеграм телеграмм сигнал дзвінок дзвонив дзвонила اتصل رقم همراه شماره تماس تلگرام فون โทร
            """
        ),
        (
            Topic.Number,
            "number numbers num no nr nbr contact contacto kontakt контакт номер номера номером номеру número numero numéro numara no № 号码 番号"
        ),
        (
            Topic.CallingCode,
            "callingcode countrycode dialcode dialingcode diallingcode phonecode phoneprefix countryprefix internationalprefix "
                + "countrycallingcode isocode phonecountry cc ddi idd"
        ),
        (
            Topic.Email,
            "email emails mail mails mailto почта почты почту мейл имейл correo courriel posta пошта ایمیل البريد 邮箱 電郵 メール 이메일"
        ),
        (Topic.Latitude, "lat latitude latitud latit широта breite breitengrad عرض 纬度 緯度"),
        (Topic.Longitude, "lng lon long longitude longitud долгота довгота länge längengrad طول 经度 經度 経度"),
        (
            Topic.Coordinates,
            "coordinates coordinate coords coord ll loc geo geometry geopoint geolocation geoposition location locations position gps latlng latlon "
                + "lnglat lonlat safehouse hideout hideaway shelter meetingpoint meetingplace rendezvous center marker point whereabouts координаты координата координати геолокация местоположение локация "
                + "coordenadas ubicación localização coordonnées koordinaten standort إحداثيات مختصات موقع 坐标 位置 plus pluscode"
        ),
        (Topic.Geohash, "geohash geohashes"),
        (
            Topic.PostalAddress,
            "lives wohnt vive habite mieszka abita живет живёт проживає мешкає address addresses addr streetaddress street homeaddress postaladdress residence livesat livesin residesat wohnhaft адрес адреса прописка проживает регистрация "
                + "адресу улица вулиця adresse anschrift wohnort dirección direccion domicilio endereço endereco morada domicile indirizzo "
                + "adres adresse عنوان العنوان آدرس نشانی 地址 住所 주소"
        ),
        (
            Topic.Person,
            """
            caller callee mother father mom mum mama mamá maman mamma dad papa papá parent wife husband spouse son daughter brother sister sibling relative relatives
            family friend girlfriend boyfriend partner source sources informant witness soldier interviewee victim contact contacts
            person people owner applicant patient client customer user member author firstname lastname fullname surname
            middlename patronymic givenname familyname displayname мать мама отец папа жена муж сын дочь брат сестра родственник
            родственники родственница друг источник собеседник собеседница солдат военный свидетель контакт имя фамилия отчество
            фио мати батько дружина чоловік ім'я прізвище mutter vater frau mann bruder schwester quelle kontakt vorname nachname
            madre padre esposa esposo hijo hija hermano hermana fuente contacto nombre apellido mère père épouse mari fils fille
            frère sœur contact prénom mãe pai marido filho filha irmão irmã fonte contato nome المتصل الأم الأب الاسم مصدر
            مادر پدر نام منبع 母亲 父亲 姓名 联系人
            """
        ),
        (
            Topic.Name,
            "name names title label home work private personal my his her their main primary secondary other alt first second"
        ),
        (
            Topic.Organisation,
            "publisher organization organisation organizations sourceorganization parentorganization contactpoint contactpoints "
                + "customerservice customercare kundenservice aboservice imprint impressum business company newsroom masthead advertise "
                + "advertising advertisers subscription subscriptions helpdesk grievanceofficer faleconosco contactenos nouscontacter redaktion redactie redaccion redacción rédaction "
                + "redazione redação редакция редакции редакцию редакція редакції redakcja redaksjon redaktionen هيئةالتحرير 编辑部 編集部"
        ),
        (
            Topic.Venue,
            """
            websitesettings sitesettings storesettings shopsettings councillor councillors senator senators legislator legislators
            minister ministers officials
            store stores shop shops venue venues station stations weather forecast forecasts city cities event events hotel hotels
            restaurant restaurants airport airports branch branches office offices listing listings property properties stadium
            stadiums school schools hospital hospitals museum museums poi pois footer imprint newsroom agency agencies agent agents
            seller sellers dealer dealers clinic clinics place places country countries town towns municipality district districts
            earthquake earthquakes volcano port ports park parks theater theatre theaters theatres cinema cinemas campus church
            churches landmark landmarks attraction attractions features markers pins marina beach beaches polling pollingplace constituency
            embassy embassies consulate consulates organizer organiser train trains flight flights aircraft vessel vessels ship ships
            kino kinos kinoprogramm apotheke apotheken apothekennotdienst notdienst krankenhaus krankenhäuser cine cines farmacia farmacias
            pharmacie pharmacies hôpital hôpitaux magasin magasins tienda tiendas negozio negozi sklep sklepy apteka apteki аптека аптеки
            магазин магазины больница больницы кинотеатр кинотеатры ресторан рестораны plantao plantão delegacia delegacias eczane eczaneler
            funeral funerals funeralhome obituary obituaries obits vacancy vacancies
            quake quakes fires wildfires botschaft botschaften ambassade embajada посольство посольства
            """
        ),
        (
            Topic.Machine,
            """
            id ids uid uuid guid pid gid cid sid nid oid key hash md5 sha sha1 sha256 checksum digest etag nonce token csrf signature
            integrity time times timestamp ts date dates datetime created updated modified published expires expiry expiration
            ttl epoch start end duration age year price amount cost total count size bytes bitrate width height length offset
            index order rank score ratio weight version ver build rev revision isbn issn ean gtin upc sku asin doi pmid orcid
              article articles post posts story asset assets image images img photo video videos audio media slug path
            src srcset href url uri  file filename views likes shares comments pixel pixels px rgb color colour zoom port
            ip slot placement ad ads campaign creative tag tags pageid objectid account accountid publisherid contentid postid articleid storyid assetid mediaid videoid
            userid sessionid adid placementid channel followers
            population votes salary revenue sum percent        
            """
        ),
        (
            Topic.Drawing,
            "d points viewbox transform style styles css path paths svg gradienttransform patterntransform equation formula matrix vector series chart keytimes keysplines stroke sizes srcset"
        ),
        (
            Topic.Passport,
            "militaryid militarycard militaryticket servicenumber drivinglicence drivinglicense driverlicence driverlicense driverslicense driverslicence führerschein führerscheinnummer wehrpass военныйбилет военника жетон жетона личныйномер посвідчення legitymacja permisdeconduire permisodeconducir patentediguida passport passports passportno passportnumber passportid passnummer reisepassnummer паспорт паспорта паспортные паспортом reisepass passeport pasaporte passaporte passaporto paszport pasaport جواز گذرنامه 护照 護照 パスポート 여권"
        ),
        (
            Topic.Tax,
            "taxid taxno taxnumber taxpayer taxcode tin steuer steuerid steueridentifikationsnummer idnr fiscal налог налоговый"
        ),
        (
            Topic.NationalId,
            "nationalid nationalcode identnumber nationalidnumber idnumber identitynumber identity personalid personalno personalcode personalnumber idcard citizenid idno ausweis personalausweis identidad "
                + "identité identité удостоверение личный личность ідентифікаційний идентификационный номерпаспорта melli کدملی ملی "
                + "کد шифр 身份证 身份證 身份证号 身份证号码"
        ),
        (Topic.Ssn, "ssn socialsecurity socialsecuritynumber"),
        (Topic.Inn, "inn инн ИНН"),
        (Topic.Snils, "snils снилс"),
        (Topic.Rnokpp, "rnokpp рнокпп іпн ipn drfo дрфо"),
        (Topic.Nino, "nino ninumber nationalinsurance nationalinsurancenumber"),
        (Topic.Nir, "nir insee numérodesécuritésociale sécuritésociale securitesociale numerosecu secu sécu"),
        (Topic.Dni, "dni nie nif"),
        (Topic.CodiceFiscale, "codicefiscale codfiscale"),
        (Topic.Pesel, "pesel"),
        (Topic.Cpf, "cpf"),
        (Topic.Aadhaar, "aadhaar aadhar uidai आधार"),
        (Topic.Pan, "pan pancard panno pannumber"),
        (Topic.Iban, "iban bankaccount"),
        (
            Topic.Card,
            "cc card cardnumber creditcard debitcard ccnumber карта карты картой kreditkarte tarjeta cartão carte 卡号 银行卡"
        ),
        (Topic.Imei, "imei imeisv"),
        (Topic.Mac, "mac macaddress macaddr bssid hwaddr ethernet wifi"),
    ];

    private static readonly WordTable<Topic> Words = Build();

    /// <summary>What a word tells, in any case of its letters.</summary>
    public static Topic Of(ReadOnlySpan<char> word) => Words.Find(word);

    /// <summary>What two words tell that are mostly written as one.</summary>
    public static Topic OfPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Words.Find(first, second);

    private static WordTable<Topic> Build()
    {
        var words = new Dictionary<string, Topic>(StringComparer.OrdinalIgnoreCase);
        foreach (var (topic, line) in Table)
        {
            foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | topic;
            }
        }

        return new WordTable<Topic>(words);
    }
}

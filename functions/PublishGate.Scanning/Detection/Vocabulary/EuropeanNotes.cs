namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What newsrooms of western and southern Europe and of Latin America write beside a text.</summary>
internal static class EuropeanNotes
{
    public const string German = """
        für das lektorat | fürs lektorat | für die schlussredaktion | für den cvd | an den cvd |
        nicht drucken | unter drei | unter zwei nur | nicht zitierfähig | anmerkung der redaktion intern | interne anmerkung |
        nur für den internen | redaktionsintern | nicht freigegeben |
        nicht veröffentlichen | nicht zur veröffentlichung | nicht für die veröffentlichung | nicht zur publikation | nicht senden |
        hinweis an die redaktion | hinweis für die redaktion | notiz für die redaktion | notiz an die redaktion | an die redaktion |
        interne notiz | interner hinweis | interner kommentar | interne anmerkung | interner vermerk | nur intern |
        nur zur internen | nur für den internen gebrauch | nur für internen gebrauch | streng vertraulich | name nicht nennen |
        namen nicht nennen | nicht namentlich nennen | namen weglassen | mit rechtsabteilung | mit der rechtsabteilung |
        mit justiziar* | mit dem justiziar* | rechtlich prüfen | juristisch prüfen | muss noch geprüft | noch zu prüfen | noch prüfen |
        für faktencheck | für den faktencheck | an den faktencheck | vor der veröffentlichung entfernen |
        vor der veröffentlichung löschen | vor der veröffentlichung prüfen | bitte nicht veröffentlichen | unter drei gesagt |
        klarnamen entfernen | klarname entfernen | klarnamen löschen | klarnamen raus | klarname raus | namen entfernen |
        namen raus | nachnamen entfernen | nachnamen weglassen | nachname weg | quelle schützen | quellen schützen |
        informanten schützen | gesicht verpixeln | gesichter verpixeln | stimme verzerren | stimme verfremden | keine
        klarnamen | keine nachnamen | nur vorname | nur vornamen
        """;

    public const string GermanRemarks = """
        nicht genannt haben | nicht genannt sehen | hat nicht zugestimmt | stimme verfremdet | liegt der redaktion vor | klarname liegt vor | name von der redaktion geändert | hat angst um | quelle hat angst |
        vertraulich | echter name | richtiger name | wirklicher name | klarname | sperrfrist bis | sperrfrist | noch nicht bestätigt |
        nicht verifiziert | hintergrundgespräch | möchte anonym bleiben | will anonym bleiben | will nicht genannt werden |
        möchte nicht genannt werden | name geändert | namen geändert | anonyme quelle | faktenchecker |
        quellenschutz | informantenschutz | zweite quelle fehlt | zweitquelle fehlt | nur eine quelle | noch eine quelle |
        anonymität zugesichert | anonymität zugesagt
        """;

    public const string GermanTopics =
        "faktencheck | vor veröffentlichung | vor der veröffentlichung | anmerkung der redaktion | embargo bis";

    public const string French = """
        pour le sr | pour la relecture | pour le secrétariat de rédaction | pour le chef de service |
        ne pas mettre en ligne | accord de la source | accord de la famille en attente | ndlr interne | hors antenne | ne pas imprimer | feu vert du juridique | accord du juridique | à ne pas publier | à ne pas diffuser |
        ne pas publier | ne pas diffuser | pas pour publication | pas pour diffusion | non destiné à la publication |
        note à la rédaction | note pour la rédaction | note au rédacteur | note pour le rédacteur | note interne |
        commentaire interne | usage interne uniquement | à usage interne | ne pas nommer | ne pas citer son nom | ne pas citer le nom |
        ne pas révéler | ne pas divulguer | à valider avec le juridique | voir avec le juridique | voir avec le service juridique |
        vérifier avec le service juridique | à vérifier avant publication |
        à supprimer avant | à retirer avant | strictement confidentiel | à vérifier avec |
        à flouter | visage à flouter | flouter le visage | flouter les visages | à anonymiser | source à protéger | protéger
        la source | protéger les sources | protéger notre source | nom à retirer | retirer le nom | enlever le nom | supprimer
        le nom | voix à modifier | voix à masquer | biper le nom | pas de nom de famille | prénom seulement | prénom seul
        """;

    public const string FrenchRemarks = """
        vrai nom | véritable nom | vrai prénom | nom réel | sous embargo | embargo jusqu* | source anonyme | source confidentielle |
        peur des représailles | n'a pas donné son accord | voix modifiée | hors micro | en off | souhaite rester anonyme | veut rester anonyme | a demandé l'anonymat | prénom modifié |
        prénom a été modifié | nom modifié | prénom changé | non vérifié | non confirmé |
        protection des sources | anonymat garanti | anonymat promis | deuxième source | en attente de confirmation |
        recoupement en cours
        """;

    public const string FrenchTopics =
        "vérification des faits | note de la rédaction | confidentiel | sous couvert d'anonymat | avant publication | avant de publier";

    public const string Spanish = """
        para el corrector | para la correctora | para corrección | para el cierre |
        no imprimir | no emitir | pidió que no | pidieron que no | nos pidió no | pidió que no se | pide que no se | falta el visto bueno | no sale hasta |
        no publicar | no difundir | no para publicación | no apto para publicación | no es para publicación | no para publicar |
        nota para el editor | nota para la editora | nota al editor | nota para la redacción | nota a la redacción | nota interna |
        comentario interno | uso interno | no nombrar | no mencionar el nombre | no mencionar su nombre | no usar su nombre |
        no usar el nombre | no revelar | consultar con legal | consultar con el departamento legal | revisar con legal |
        consultar con el abogado | verificar con legal | pendiente de verificar | pendiente de verificación |
          verificar antes de publicar | embargado hasta | embargo hasta |
        estrictamente confidencial | para el verificador |
        proteger la fuente | proteger a la fuente | proteger fuente | quitar el nombre | quitar el apellido | quitar apellido*
        | quitar su nombre | sin apellidos | difuminar la cara | pixelar la cara | tapar la cara | no poner el apellido | no
        poner su nombre | no poner el nombre | solo nombre de pila | sólo nombre de pila
        """;

    public const string SpanishRemarks = """
        nombre real | verdadero nombre | nombre verdadero | nombre cambiado | nombre ficticio | fuente anónima |
        fuente confidencial | pendiente de confirmar | pendiente de confirmación | pidió no | pide no | pidieron no | no quiere aparecer | no quiere salir | quiere permanecer |
        tiene miedo | no autorizó | no dio permiso | no dio su permiso | voz distorsionada | sin verificar | sin confirmar | bajo embargo | fuera de micrófono |
        anonimato prometido | anonimato garantizado | prometimos anonimato | segunda fuente | falta segunda fuente | riesgo de
        identificación
        """;

    public const string SpanishTopics = """
        verificación de datos | verificación de hechos | nota del editor | confidencial | extraoficial | antes de publicar
        """;

    public const string Portuguese = """
        para o revisor | para a revisora | para a revisão | para o fechamento |
        não imprimir | não vai ao ar | pediu que não | falta o aval | aval do jurídico |
        não publicar | não divulgar | não é para publicação | não para publicação | nota para o editor | nota ao editor |
        nota para a redação | nota interna | comentário interno | não citar o nome | não usar o nome | não revelar |
        não identificar | consultar o jurídico | verificar com o jurídico | checar com o jurídico | passar pelo jurídico |
         apagar antes de publicar | retirar antes de publicar | verificar antes de publicar |
        embargo até | embargado até | estritamente confidencial | a verificar com |
        proteger a fonte | proteger fonte | confirmar com a fonte | verificar com a fonte | checar com a fonte | tirar o
        sobrenome | tirar o nome | borrar o rosto | não pôr o nome | não colocar o nome | não colocar o sobrenome | sem
        sobrenome* | só o primeiro nome
        """;

    public const string PortugueseRemarks = """
        não autorizou | não deu autorização | voz distorcida |
        nome verdadeiro | verdadeiro nome | nome fictício | nome alterado | nome trocado | fonte anônima | fonte sigilosa |
        sob embargo | em off | pediu para não ser | pediu anonimato | não verificado | não confirmado |
        anonimato garantido | prometemos anonimato | segunda fonte | risco de identificação
        """;

    public const string PortugueseTopics = "checagem | checagem de fatos | nota do editor | antes de ir ao ar";

    public const string ItalianPolishTurkish = """
        per il correttore | per il caporedattore | do korekty | dla korekty | dla redaktora | düzeltmen için | editöre not |
        non pubblicare | non per la pubblicazione | nota per la redazione | nota per il redattore | non citare il nome |
        non fare il nome | verificare con l'ufficio legale | rimuovere prima della pubblicazione | da non pubblicare |
        nie publikować | nie do publikacji | uwaga dla redakcji | notatka wewnętrzna | nie podawać nazwiska | nie podawać imienia |
        usunąć przed publikacją | skonsultować z prawnik* | sprawdzić przed publikacją |
        yayınlamayın | yayımlamayın | yayınlanmasın | yayımlanmasın | yayın için değil | editöre not | dahili not | iç not |
        teyit edilecek | adını kullanmayın | ismini kullanmayın | yayından önce |
        proteggere la fonte | togliere il nome | togliere il cognome | oscurare il volto | senza cognome | solo nome di
        battesimo | da oscurare | chronić źródło | usunąć nazwisko | zamazać twarz | bez nazwiska | tylko imię | kaynağı koru*
        | adını yazma* | ismini yazma* | soyadını yazma* | adını verme* | ismini verme* | yüzünü bulanıklaştır* | sesini
        değiştir*
        """;

    public const string ItalianPolishTurkishRemarks = """
        non ha dato il consenso | voce alterata | nie wyraziła zgody | nie wyraził zgody | głos zmieniony | izin vermedi |
        da verificare | vero nome | nome vero | nome di fantasia | sotto embargo | fonte anonima | fonte riservata |
        do sprawdzenia | do weryfikacji | prawdziwe imię | prawdziwe nazwisko | imię zmienione | poufne | anonimowe źródło |
        doğrulanmalı | doğrulanacak | gerçek adı | gerçek ismi | kayıt dışı | ismi değiştirildi | adı değiştirildi | anonim kaynak
        """;

    public const string DutchNordic = """
        publicera inte | publicera ej | ej för publicering | inte för publicering | får inte publiceras | får ej publiceras |
        skydda källan | ikke publiser | ikke for publisering | ikke til offentliggørelse | må ikke offentliggøres | må ikke
        publiseres | beskyt kilden | beskytt kilden | niet publiceren | niet voor publicatie | bron beschermen | naam niet
        noemen | achternaam weglaten
        """;
}

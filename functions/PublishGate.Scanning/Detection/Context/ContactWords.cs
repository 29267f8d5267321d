using System.Buffers;
using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Detection.Context;

/// <summary>What the words of a fragment say of every contact in it, each kind searched for once.</summary>
internal sealed class ContactWords(Fragment fragment)
{
    // What stands in imprints and beside the numbers of desks.
    private static readonly SearchValues<string> Desks = SearchValues.Create(
        [
            "newsroom",
            "our office",
            "switchboard",
            "customer service",
            "subscriber",
            "GmbH",
            "impressum",
            "redaktion",
            "leserservice",
            "rédaction",
            "siège social",
            "redacción",
            "redação",
            "redazione",
            "redakcja",
            "redactie",
            "редакци",
            "учредитель",
            "сетевое издание",
            "свидетельство о регистрации",
            "редакції",
            "هيئة التحرير",
            "تحریریه",
            "编辑：",
            "编辑部",
            "编辑:",
            "総合",
            "代表",
            "お問い合わせ",
            "imprint",
            "grievance",
            "press office",
            "send us",
            "write to us",
            "share your story",
            "schreiben sie uns",
            "écrivez-nous",
            "directeur de la publication",
            "escríbenos",
            "escreva para",
            "fale com",
            "contattaci",
            "skontaktuj się",
            "künye",
            "yazı işleri",
            "bize ulaşın",
            "redacția",
            "tòa soạn",
            "tổng biên tập",
            "δημοσιογραφικ",
            "διευθυντής",
            "επικοινωνίας",
            "המערכת",
            "по вопросам рекламы",
            "сообщить новость",
            "пишите нам",
            "пишите в",
            "пишіть нам",
            "надішліть",
            "رئيس التحرير",
            "جميع الحقوق",
            "تواصل معنا",
            "تماس با ما",
            "备案",
            "举报",
            "客服",
            "联系我们",
            "대표전화",
            "발행인",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Builders = SearchValues.Create(
        ["built by", "designed by", "developed by", "website by"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> CodeCredits = SearchValues.Create(
        [
            "copyright",
            "(c) ",
            "©",
            "license",
            "licence",
            "@author",
            "@link",
            "theme name",
            "theme by",
            "template by",
            "plugin",
            "jquery",
            "github.com",
            "@version",
            "webdesign",
            "built by",
            "designed by",
            "developed by",
            "website by",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private bool? _tellDesk;
    private bool? _tellBuilders;
    private bool? _tellCodeCredit;
    private bool? _tellAuthor;

    /// <summary>They speak of a desk, an office or an imprint.</summary>
    public bool TellDesk => _tellDesk ??= fragment.Text.AsSpan().ContainsAny(Desks);

    /// <summary>They speak of those who built the site.</summary>
    public bool TellBuilders => _tellBuilders ??= fragment.Text.AsSpan().ContainsAny(Builders);

    /// <summary>They sign a theme, a plugin or a library.</summary>
    public bool TellCodeCredit => _tellCodeCredit ??= fragment.Text.AsSpan().ContainsAny(CodeCredits);

    /// <summary>They name an author.</summary>
    public bool TellAuthor => _tellAuthor ??= fragment.Text.Contains("author:", StringComparison.OrdinalIgnoreCase);
}

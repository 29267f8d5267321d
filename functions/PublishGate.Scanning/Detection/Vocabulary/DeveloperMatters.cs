using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Words;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What developers' remarks speak of: banners, themes, what is only there for tests.</summary>
internal static class DeveloperMatters
{
    private static readonly WordTable<bool> Words = new(
        """
        mobile desktop tablet hotlinking npm yarn package packages registry repo repository
        banner banners theme themes plugin plugins widget widgets template templates snippet debug debugging debugger console
        log logs logging script scripts css js html php style styles stylesheet styling layout markup placeholder placeholders
        dummy lorem ipsum mock mocks mocked fixture fixtures test tests testing tester staging sandbox localhost dev prod
        production deploy deployment build branch commit merge cache cached hack workaround temp temporary tmp flag feature
        component module function variable config env endpoint api gtm analytics tracking pixel pixels ads adslot slot demo
        sample section block line lines div container wrapper footer header sidebar navbar button popup modal cookie cookies
        user users username login avatar session form field input select value client server
        пользователь пользователя пользователю пользователей скрипт скрипта блок блока баннер шаблон стили кнопка кнопки
        счётчик счетчик виджет модуль функция переменная класс вёрстка верстка форма форме поле поля меню аватар
        nutzer nutzers benutzer skript vorlage vorlagen modul utilisateur utilisateurs bloc bannière gabarit usuario usuarios
        plantilla botón usuário bloco wrapper google facebook bing yandex webmaster noindex robots seo sitemap redirect redirects font fonts icon icons logo favicon maintenance countdown
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().ToDictionary(
            word => word,
            _ => true,
            StringComparer.OrdinalIgnoreCase
        )
    );

    /// <summary>One of the words of a sentence is such a matter.</summary>
    public static bool AreIn(ReadOnlySpan<char> sentence)
    {
        foreach (var word in new WordEnumerator(sentence))
        {
            if (Words.Find(sentence[word]))
            {
                return true;
            }
        }

        return false;
    }
}

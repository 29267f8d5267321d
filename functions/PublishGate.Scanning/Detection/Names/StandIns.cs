using System.Text.RegularExpressions;

namespace PublishGate.Scanning.Detection.Names;

/// <summary>What stands for somebody whose name is not told: voices of a recording are numbered before they are named.</summary>
/// <example><c>Speaker 1</c>, <c>SPEAKER_01</c>, <c>Voice A</c>, <c>Голос 2</c></example>
internal static partial class StandIns
{
    private const int Longest = 20;

    public static bool Is(string text) => text.Length <= Longest && Numbered().IsMatch(text);

    [GeneratedRegex(
        "^(?:speaker|spk|voice|caller|callee|witness|source|interviewee|man|woman|soldier|голос|собеседник|спикер|абонент|источник"
            + "|голос|співрозмовник|джерело|sprecher|stimme|anrufer|quelle|locuteur|voix|interlocuteur|hablante|voz|fuente|رقم|متحدث)"
            + "[ _-]?(?:[0-9]{1,3}|[A-ZА-Я])$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Numbered();
}

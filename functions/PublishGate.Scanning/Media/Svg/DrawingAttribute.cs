using System.Buffers;

namespace PublishGate.Scanning.Media.Svg;

/// <summary>Tells an attribute of coordinates, colours and keywords from one that somebody wrote words or a number in.</summary>
internal static class DrawingAttribute
{
    private const int ShortestNumber = 9;
    private const int LongestNumber = 24;
    private const int MostBlanks = 2;
    private const int ShortestWord = 3;
    private const int FewestWords = 2;

    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789+- ()");

    public static bool HoldsWords(string value) =>
        value.Contains('@') || IsLongNumber(value) || CountWords(value) >= FewestWords;

    private static bool IsLongNumber(string value) =>
        value.Length is >= ShortestNumber and <= LongestNumber
        && !value.AsSpan().ContainsAnyExcept(OfNumber)
        && value.Count(char.IsAsciiDigit) >= ShortestNumber
        && (value[0] == '+' || value.Count(character => character == ' ') <= MostBlanks);

    private static int CountWords(string value)
    {
        var (words, letters) = (0, 0);
        foreach (var character in value)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            words += letters == ShortestWord ? 1 : 0;
        }

        return words;
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PublishGate.Scanning.Detection.Words;

/// <summary>Slides over a text: the classes of the last four characters, and whether a word begins with the first of them.</summary>
/// <remarks>
/// Without regard to case; behind the text's end stands a class of its own. Characters of one class are letters of one kind
/// for ASCII, so that a window there is as good as the text; other letters share classes.
/// <code>
/// text      … c h e c k   w i t h …
/// window        c h e c              four classes of six bits each
/// </code>
/// </remarks>
internal struct LetterWindow
{
    /// <summary>How many characters it is wide, so that as many less one go on behind a text's end.</summary>
    public const int Width = 4;

    private const int ClassBits = 6;
    private const uint Mask = (1u << (Width * ClassBits)) - 1;
    private const byte WordCharacter = 1 << 7;
    private const byte ClassMask = (1 << ClassBits) - 1;
    private const int Digit = 27;
    private const string Signs = "_-.:/@([=\\{<\" ";
    private const int OtherSign = Digit + 1 + 14;
    private const int FirstForeign = OtherSign + 1;

    private static readonly byte[] Classes = ClassesOfAll();

    private uint _classes;
    private uint _words;

    /// <summary>The classes, the first in the highest bits.</summary>
    public readonly uint Current => _classes & Mask;

    /// <summary>No letter or digit stands before the window, but for one that people put between words.</summary>
    public readonly bool IsWordStart => (_words & (1 << Width)) == 0;

    /// <summary>Classes of what no word goes on with: the end of the text, signs, spaces.</summary>
    public static ImmutableArray<int> NonWord { get; } = [0, .. Enumerable.Range(Digit + 1, OtherSign - Digit)];

    public static ImmutableArray<int> Any { get; } = [.. Enumerable.Range(0, 1 << ClassBits)];

    /// <summary>Goes on to the next character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(char character)
    {
        uint own = Classes[character];
        _classes = (_classes << ClassBits) | (own & ClassMask);
        _words = (_words << 1) | (own >> 7);
    }

    /// <summary>Goes on behind the text's end.</summary>
    public void PushEnd()
    {
        _classes <<= ClassBits;
        _words <<= 1;
    }

    /// <summary>Every window that may stand where a text begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="followers">The classes that may follow it, if it is shorter than a window.</param>
    public static List<uint> Of(string text, ImmutableArray<int> followers)
    {
        List<uint> windows = [0];
        for (var i = 0; i < Width; i++)
        {
            var next =
                i < text.Length ? [Classes[text[i]] & ClassMask]
                : i == text.Length ? followers
                : Any;
            var longer = new List<uint>(windows.Count * next.Length);
            foreach (var window in windows)
            {
                foreach (var own in next)
                {
                    longer.Add((window << ClassBits) | (uint)own);
                }
            }

            windows = longer;
        }

        return windows;
    }

    private static byte[] ClassesOfAll()
    {
        var classes = new byte[0x10000];
        for (var code = 0; code < classes.Length; code++)
        {
            classes[code] = ClassOf((char)code);
        }

        return classes;
    }

    private static byte ClassOf(char character)
    {
        var upper = char.ToUpperInvariant(character);
        var isWord = char.IsLetterOrDigit(character) && !Phrase.IsSeparator(character);
        var own =
            char.IsAsciiLetterUpper(upper) ? upper - 'A' + 1
            : char.IsDigit(upper) ? Digit
            : Signs.IndexOf(upper, StringComparison.Ordinal) is >= 0 and var sign ? Digit + 1 + sign
            : isWord ? FirstForeign + (upper % (ClassMask + 1 - FirstForeign))
            : OtherSign;
        return (byte)(own | (isWord ? WordCharacter : 0));
    }
}

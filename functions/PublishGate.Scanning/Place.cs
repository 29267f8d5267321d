using System.Globalization;
using System.Text;

namespace PublishGate.Scanning;

/// <summary>The way to a fragment, in the words of its format, written only when someone asks for it.</summary>
/// <remarks>
/// Names that come from the content (keys, ids, file names) pass through <see cref="SafeName"/>, so that a place never
/// carries the value it points at.
/// </remarks>
public sealed class Place
{
    private const int MaximumLength = 300;

    private readonly Place? _parent;
    private readonly string _text;
    private readonly Func<string>? _words;
    private readonly Step _step;
    private readonly int _index;

    private Place(Place? parent, Step step, string text, int index = 0, Func<string>? words = null)
    {
        _parent = parent;
        _step = step;
        _text = text;
        _index = index;
        _words = words;
    }

    private enum Step
    {
        Words,
        Key,
        Index,
    }

    /// <summary>A place of its own, in words that hold no content: <c>ID3v2 COMM</c>.</summary>
    public static Place Of(string words) => new(null, Step.Words, words);

    /// <summary>A place of its own whose words are found only when someone asks for them.</summary>
    public static Place Of(Func<string> words) => new(null, Step.Words, "", words: words);

    /// <summary>The whole artifact.</summary>
    public static Place Whole { get; } = Of("whole file");

    /// <summary>One step on, in words that hold no content, set off by a space.</summary>
    public Place Then(string words) => new(this, Step.Words, words);

    /// <summary>One step on, in words that are found only when someone asks for them.</summary>
    public Place Then(Func<string> words) => new(this, Step.Words, "", words: words);

    /// <summary>A member of an object: <c>.name</c>, or <c>["odd name"]</c>.</summary>
    public Place Key(string name) => new(this, Step.Key, name);

    /// <summary>An element of an array: <c>[3]</c>.</summary>
    public Place Index(int index) => new(this, Step.Index, "", index);

    /// <summary>What of a name that came from content may be shown: digits in runs and addresses are masked.</summary>
    public static string SafeName(string name) => SafeNames.Mask(name);

    public override string ToString()
    {
        var steps = new Stack<Place>();
        for (var place = this; place is not null; place = place._parent)
        {
            steps.Push(place);
        }

        var text = new StringBuilder();
        foreach (var place in steps)
        {
            place.AppendTo(text);
            if (text.Length > MaximumLength)
            {
                return text.ToString(0, MaximumLength) + "…";
            }
        }

        return text.ToString();
    }

    private void AppendTo(StringBuilder text)
    {
        switch (_step)
        {
            case Step.Words:
                text.Append(text.Length > 0 ? " " : "").Append(_words?.Invoke() ?? _text);
                break;
            case Step.Key when IsIdentifier(_text):
                text.Append('.').Append(SafeName(_text));
                break;
            case Step.Key:
                text.Append("[\"").Append(SafeName(_text)).Append("\"]");
                break;
            case Step.Index:
                text.Append(CultureInfo.InvariantCulture, $"[{_index}]");
                break;
        }
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');
}

using PublishGate.Scanning.Detection.Context;
using PublishGate.Scanning.Detection.Vocabulary;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>Objects that frameworks write as one flat array whose members refer to one another by index.</summary>
/// <remarks>
/// devalue (Nuxt's payload, SvelteKit) and turbo-stream (Remix, React Router): a name and its value stand far apart, so that
/// nothing near a phone number says that it is one. What stands under a telling name is put together again, each value a
/// fragment with its path; all of the array is read as it stands, too.
/// <code>
/// [ {"story":1}, {"caller":2}, {"name":3,"phone":4}, "Iva Nemova", 380441234567 ]      devalue
/// [ {"_1":2}, "caller", {"_3":4}, "name", "Iva Nemova" ]                               turbo-stream
/// </code>
/// </remarks>
internal sealed class FlattenedArray
{
    private const int LongestRepeated = 500;
    private const int MostReferences = 200_000;

    private const KeyMeaning SaysLittle =
        KeyMeaning.Prose | KeyMeaning.Technical | KeyMeaning.Byline | KeyMeaning.NotSecret | KeyMeaning.Name;
    private const Topic SaysNothing = Topic.Machine | Topic.Drawing | Topic.Name | Topic.Organisation | Topic.Venue;

    private readonly Reading _reading;
    private readonly string _text;
    private readonly Origin _origin;
    private readonly ScriptSetting _setting;
    private readonly FlattenedElements _elements;
    private readonly bool[] _isVisited;
    private readonly string?[] _strings;
    private readonly Dictionary<string, bool> _telling = new(StringComparer.Ordinal);
    private readonly Queue<Step> _steps = new();
    private int _references;

    private FlattenedArray(
        Reading reading,
        string text,
        Origin origin,
        ScriptSetting setting,
        FlattenedElements elements
    )
    {
        _reading = reading;
        _text = text;
        _origin = origin;
        _setting = setting;
        _elements = elements;
        _isVisited = new bool[elements.Count];
        _strings = new string?[elements.Count];
    }

    private readonly record struct Step(
        int Element,
        string? Key,
        FragmentScope? Scope,
        Place Place,
        bool IsTold,
        int Depth
    );

    /// <summary>Reads the array, if it is such a one.</summary>
    /// <param name="reading">Takes the fragments.</param>
    /// <param name="text">The text of the script.</param>
    /// <param name="start">The array's bracket.</param>
    /// <param name="end">The script's end.</param>
    /// <param name="origin">The origin of <paramref name="text"/>.</param>
    /// <param name="setting">Where the script stands.</param>
    /// <param name="place">The way to the array.</param>
    public static void TryRead(
        Reading reading,
        string text,
        int start,
        int end,
        Origin origin,
        ScriptSetting setting,
        Place place
    )
    {
        if (FlattenedElements.MayBegin(text, start, end) && FlattenedElements.Read(text, start, end) is { } elements)
        {
            new FlattenedArray(reading, text, origin, setting, elements).Read(place);
        }
    }

    private void Read(Place place)
    {
        _steps.Enqueue(new Step(0, _setting.Key, _setting.Scope, place, IsTold: false, Depth: 0));
        while (_steps.TryDequeue(out var step) && _references < MostReferences)
        {
            _references++;
            if (_elements.IsContainer(step.Element))
            {
                Enter(step);
            }
            else if (step.IsTold)
            {
                Add(step);
            }
        }

        if (_steps.Count > 0)
        {
            _reading.Add(Gap.LimitReached(place.ToString(), $"more than {MostReferences} references in one array"));
        }
    }

    private void Enter(Step step)
    {
        if (_isVisited[step.Element] || step.Depth >= _reading.Limits.Nesting)
        {
            return;
        }

        _isVisited[step.Element] = true;
        var isObject = _elements.IsObject(step.Element);
        var scope = new FragmentScope(step.Scope, step.Key);
        var isTold = step.IsTold || Tells(step.Key);
        var members = _elements.MembersOf(step.Element);
        foreach (var (keyStart, keyEnd, _) in members)
        {
            isTold |= isObject && Tells(KeyOf(keyStart, keyEnd));
        }

        for (var i = 0; i < members.Length; i++)
        {
            var (keyStart, keyEnd, target) = members[i];
            var key = isObject ? KeyOf(keyStart, keyEnd) : step.Key;
            // ["Reactive", 1] only marks what it refers to.
            var place =
                isObject ? step.Place.Key(key ?? "")
                : keyEnd > keyStart ? step.Place
                : step.Place.Index(i);
            if (target >= 0)
            {
                _steps.Enqueue(new Step(target, key, scope, place, isTold, step.Depth + 1));
            }
        }
    }

    // "_7" is the name that is the eighth element.
    private string? KeyOf(int start, int end)
    {
        if (!_elements.HasNumberedKeys)
        {
            return ScriptEscapes.Decode(_text, start, end, _origin).Text;
        }

        return int.TryParse(_text.AsSpan(start + 1, end - start - 1), out var index) && _elements.IsString(index)
            ? StringAt(index)
            : null;
    }

    private string StringAt(int index)
    {
        var (start, end) = _elements.ContentOf(index);
        return _strings[index] ??= ScriptEscapes.Decode(_text, start, end, _origin).Text;
    }

    private bool Tells(string? key)
    {
        if (key is null)
        {
            return false;
        }

        if (!_telling.TryGetValue(key, out var tells))
        {
            tells =
                (KeyReader.Read(key) & ~SaysLittle) != KeyMeaning.None
                || (TellingKeys.Of(key) & ~SaysNothing) != Topic.None;
            _telling[key] = tells;
        }

        return tells;
    }

    private void Add(Step step)
    {
        var (start, end) = _elements.ContentOf(step.Element);
        if (end <= start || (_isVisited[step.Element] && end - start > LongestRepeated))
        {
            return;
        }

        _isVisited[step.Element] = true;
        var (text, origin) = _elements.IsString(step.Element)
            ? ScriptEscapes.Decode(_text, start, end, _origin)
            : ScriptNumbers.Read(_text, start, end, _origin);
        _reading.Add(
            new Fragment
            {
                Channel = _setting.Data,
                Place = step.Place,
                Text = text,
                Origin = origin,
                Form = _elements.IsString(step.Element) ? FragmentForm.Text : FragmentForm.Number,
                Key = step.Key,
                Scope = step.Scope,
                Depth = _setting.Depth,
            }
        );
    }
}

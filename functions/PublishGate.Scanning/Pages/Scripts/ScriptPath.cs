using PublishGate.Scanning.Fragments;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>The open brackets around the reader's position: what a value is called, where it stands, what stands beside it.</summary>
internal sealed class ScriptPath
{
    // Unbalanced brackets are looked for this far, so that hostile text costs no more than ordinary text.
    private const int MismatchesForgiven = 4;

    private readonly ScriptSetting _setting;
    private readonly int _nesting;
    private ScriptFrame[] _frames = new ScriptFrame[8];
    private int _top;
    private long _excess;

    public ScriptPath(ScriptSetting setting, int nesting)
    {
        _setting = setting;
        _nesting = nesting;
        _frames[0] = new ScriptFrame { ExpectsKey = true };
    }

    /// <summary>The innermost open bracket.</summary>
    public ref ScriptFrame Top => ref _frames[_top];

    /// <summary>Brackets were nested deeper than is followed; values in there have the place of the deepest one.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The position is inside an object or array literal.</summary>
    public bool IsInData => NearestData() > 0;

    /// <summary>How many brackets are open.</summary>
    public int Depth => _top;

    public void Open(ScriptFrameKind kind, int start, bool isMapCall = false)
    {
        if (_top + 1 >= _nesting)
        {
            IsTooDeep = true;
            _excess++;
            return;
        }

        if (++_top == _frames.Length)
        {
            Array.Resize(ref _frames, _frames.Length * 2);
        }

        _frames[_top] = new ScriptFrame
        {
            Kind = kind,
            Start = start,
            IsMapCall = isMapCall,
            ExpectsKey = kind is ScriptFrameKind.Object or ScriptFrameKind.Block,
        };
    }

    public void Close(char bracket)
    {
        if (_excess > 0)
        {
            _excess--;
            return;
        }

        for (var i = 0; i < MismatchesForgiven && _top - i > 0; i++)
        {
            if (Matches(_frames[_top - i].Kind, bracket))
            {
                _top -= i + 1;
                Top.ExpectsKey = Top.Kind == ScriptFrameKind.Block;
                return;
            }
        }
    }

    /// <summary>The nearest name of a value here: of the member, the variable, or the array's member.</summary>
    public string? Key()
    {
        for (var i = _top; i >= 0; i--)
        {
            if (_frames[i].Key is { } key)
            {
                return key;
            }

            if (_frames[i].HasMembers)
            {
                return i == 0 ? _setting.Key : null;
            }
        }

        return null;
    }

    /// <summary>What stands beside a value here; null for statements.</summary>
    public FragmentScope? Scope() => ScopeOf(_top);

    /// <summary>The way to a value here.</summary>
    public Place Place()
    {
        var nearest = NearestData();
        return nearest > 0 ? Step(nearest)
            : Key() is { } key ? _setting.Place.Then(Scanning.Place.SafeName(key))
            : _setting.Place;
    }

    private static bool Matches(ScriptFrameKind kind, char bracket) =>
        kind switch
        {
            ScriptFrameKind.Array => bracket == ']',
            ScriptFrameKind.Call => bracket == ')',
            _ => bracket == '}',
        };

    // The innermost object or array, through parentheses but not out of a block.
    private int NearestData()
    {
        var i = _top;
        while (i > 0 && _frames[i].Kind == ScriptFrameKind.Call)
        {
            i--;
        }

        return _frames[i].IsData ? i : 0;
    }

    private FragmentScope? ScopeOf(int index)
    {
        ref var frame = ref _frames[index];
        if (frame.Kind == ScriptFrameKind.Block)
        {
            return index == 0 ? _setting.Scope : null;
        }

        if (frame.Scope is null)
        {
            var parent = ScopeOf(index - 1);
            var key =
                _frames[index - 1].Key
                ?? (
                    _frames[index - 1].Kind == ScriptFrameKind.Array || _frames[index - 1].IsMapCall
                        ? parent?.Key
                        : null
                );
            key = frame.IsMapCall ? $"{key} {MapCalls.Name}" : key;
            frame.Scope = new FragmentScope(parent, key ?? (index == 1 ? _setting.Key : null));
        }

        return frame.Scope;
    }

    private Place Step(int index)
    {
        ref var frame = ref _frames[index];
        var at = PlaceOf(index);
        return frame.Kind == ScriptFrameKind.Array ? at.Index(frame.Index)
            : frame.Key is { } key ? at.Key(key)
            : at;
    }

    private Place PlaceOf(int index)
    {
        if (_frames[index].Place is { } known)
        {
            return known;
        }

        var outer = index - 1;
        while (outer > 0 && _frames[outer].Kind == ScriptFrameKind.Call)
        {
            outer--;
        }

        var name = _frames[outer].Key;
        var place =
            _frames[outer].IsData ? Step(outer)
            : name is null ? _setting.Place.Then("$")
            : _setting.Place.Then(Scanning.Place.SafeName(name));
        _frames[index].Place = place;
        return place;
    }
}

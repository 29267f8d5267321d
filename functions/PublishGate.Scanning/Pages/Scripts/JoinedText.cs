using System.Text;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Pages.Scripts;

/// <summary>A string that a script puts together of literals, piece by piece.</summary>
/// <example><c>"+7" + ("916" + String.fromCharCode(49))</c></example>
internal sealed class JoinedText
{
    private const int LongestGrown = 200;

    private List<(int Start, int End, string? Computed)> _pieces = [];
    private List<(int Start, int End, string? Computed)> _grown = [];
    private string? _grownName;

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>A plus stood behind the last piece, so that another is due.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The last piece stands in a template's braces.</summary>
    public bool IsInTemplate { get; set; }

    /// <summary>Where the literal stands, if there is one piece only.</summary>
    public (int Start, int End)? Only => _pieces is [{ Computed: null } piece] ? (piece.Start, piece.End) : null;

    public (int Start, int End) First => (_pieces[0].Start, _pieces[0].End);

    /// <summary>Takes the content of a literal, or what an expression there amounts to.</summary>
    public void Add(int start, int end, string? computed = null)
    {
        _pieces.Add((start, end, computed));
        IsOpen = false;
    }

    /// <summary>Goes on with the string that was last given to a variable, unless it is long: <c>a += "…"</c>.</summary>
    public bool TryGrow(ReadOnlySpan<char> name)
    {
        if (
            _grownName is null
            || !name.SequenceEqual(_grownName)
            || _grown.Sum(piece => (long)piece.End - piece.Start) > LongestGrown
        )
        {
            return false;
        }

        _pieces.AddRange(_grown);
        IsOpen = true;
        return true;
    }

    /// <summary>The string and the way back.</summary>
    public (string Text, Origin Origin) Read(string source, Origin origin)
    {
        if (Only is var (onlyStart, onlyEnd))
        {
            return ScriptEscapes.Decode(source, onlyStart, onlyEnd, origin);
        }

        var text = new StringBuilder();
        var steps = new List<(int, int)>();
        foreach (var (start, end, computed) in _pieces)
        {
            if (computed is null)
            {
                ScriptEscapes.Append(source, start, end, text, steps);
            }
            else
            {
                steps.Add((text.Length, start));
                text.Append(computed);
            }
        }

        return (text.ToString(), new DecodedOrigin(origin, steps, _pieces[^1].End));
    }

    /// <summary>Begins anew; a variable of that name may be added to.</summary>
    public void Clear(string? name)
    {
        _grownName = name;
        (_grown, _pieces) = (_pieces, _grown);
        _pieces.Clear();
        IsOpen = false;
        IsInTemplate = false;
    }
}

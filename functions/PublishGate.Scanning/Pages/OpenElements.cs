namespace PublishGate.Scanning.Pages;

/// <summary>The stack of open elements, and how far an end tag reaches down in it.</summary>
/// <remarks>WHATWG HTML, "the stack of open elements". Each call costs at most the nesting that is followed.</remarks>
internal sealed class OpenElements(int nesting)
{
    private readonly List<OpenElement> _open = [];
    private int _paragraphs;
    private int _tables;

    public int Count => _open.Count;

    public OpenElement this[int index] => _open[index];

    /// <summary>The innermost open element.</summary>
    public OpenElement Current => _open.Count == 0 ? OpenElement.None : _open[^1];

    /// <summary>Elements were nested deeper than is followed; those in there count as parts of the deepest one.</summary>
    public bool IsTooDeep { get; private set; }

    public bool HasParagraph => _paragraphs > 0;

    public bool HasTable => _tables > 0;

    public void Push(OpenElement element)
    {
        if (_open.Count >= nesting)
        {
            IsTooDeep = true;
            return;
        }

        _open.Add(element);
        _paragraphs += element.Name == "p" ? 1 : 0;
        _tables += element.Name == "table" ? 1 : 0;
    }

    /// <summary>Ends the innermost element.</summary>
    public void Pop() => Pop(_open.Count - 1);

    /// <summary>Ends the elements from an index on.</summary>
    public void Pop(int first)
    {
        for (var i = first; i < _open.Count; i++)
        {
            _paragraphs -= _open[i].Name == "p" ? 1 : 0;
            _tables -= _open[i].Name == "table" ? 1 : 0;
        }

        _open.RemoveRange(first, _open.Count - first);
    }

    /// <summary>Ends an item of a list that the next item does not stand in.</summary>
    public void CloseItem(string one, string other)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == one || _open[i].Name == other)
            {
                Pop(i);
                return;
            }

            if (_open[i].Nature.HasFlag(ElementNature.Special) && _open[i].Name is not ("address" or "div" or "p"))
            {
                return;
            }
        }
    }

    /// <summary>Ends the nearest element of that name, unless one with the barrier stands between.</summary>
    public void CloseNearest(string name, ElementNature barrier, string otherBarrier = "")
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                Pop(i);
                return;
            }

            var isBarrier = (_open[i].Nature & barrier) != ElementNature.None || _open[i].Name == otherBarrier;
            if (isBarrier || (name == "li" && _open[i].Name is "ol" or "ul"))
            {
                return;
            }
        }
    }

    /// <summary>Ends formatting; where other elements cover it, without ending them.</summary>
    public void CloseFormatting(string name)
    {
        var isCovered = false;
        for (var i = _open.Count - 1; i >= 0 && !_open[i].Nature.HasFlag(ElementNature.Barrier); i--)
        {
            if (_open[i].Name == name)
            {
                if (isCovered)
                {
                    _open.RemoveAt(i);
                }
                else
                {
                    Pop(i);
                }

                return;
            }

            isCovered |= _open[i].Nature.HasFlag(ElementNature.Special);
        }
    }

    /// <summary>Ends the nearest heading, whatever its level.</summary>
    public void CloseHeading()
    {
        for (var i = _open.Count - 1; i >= 0 && !_open[i].Nature.HasFlag(ElementNature.Barrier); i--)
        {
            if (_open[i].Nature.HasFlag(ElementNature.Heading))
            {
                Pop(i);
                return;
            }
        }
    }

    /// <summary>Ends a part of the nearest table, or the table itself.</summary>
    public void CloseInTable(string name)
    {
        for (var i = _open.Count - 1; i >= 0 && HasTable && _open[i].Name != "template"; i--)
        {
            if (_open[i].Name == name)
            {
                Pop(i);
                return;
            }

            if (_open[i].Name == "table")
            {
                return;
            }
        }
    }

    /// <summary>The index of the nearest element whose name is one of these; -1 if there is none.</summary>
    public int LastOf(Predicate<string> isIt)
    {
        var i = _open.Count - 1;
        while (i >= 0 && !isIt(_open[i].Name))
        {
            i--;
        }

        return i;
    }
}

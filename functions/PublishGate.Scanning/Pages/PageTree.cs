namespace PublishGate.Scanning.Pages;

/// <summary>The elements that are open at a place of the page: what is inside of what, as far as seeing depends on it.</summary>
/// <remarks>
/// WHATWG HTML, "tree construction": end tags that are left out, what ends a paragraph, tables and what is moved out of them,
/// drawings, the head. Formatting that is closed in the wrong order is closed where it stands, without clones of it.
/// Each tag costs at most the nesting that is followed.
/// </remarks>
internal sealed class PageTree
{
    private readonly string _text;
    private readonly OpenElements _open;
    private bool _isHeadOpen;
    private bool _hasHead;
    private bool _hasBody;

    public PageTree(string text, int nesting)
    {
        _text = text;
        _open = new OpenElements(nesting);
    }

    /// <summary>The innermost open element.</summary>
    public OpenElement Current => _open.Current;

    /// <summary>Elements were nested deeper than is followed; those in there count as parts of the deepest one.</summary>
    public bool IsTooDeep => _open.IsTooDeep;

    /// <summary>Takes a start tag in.</summary>
    /// <returns>Its element; null where a browser makes none of it.</returns>
    public OpenElement? Open(Tag tag)
    {
        var name = tag.Name;
        var nature = LeaveDrawing(tag.Token.Name);
        var isForeign = name is "svg" or "math" || Current is { IsForeign: true, IsHtmlInside: false };
        if (!isForeign && !MakeRoom(name, nature))
        {
            return null;
        }

        var isFostered = !isForeign && IsInTable(Current) && !MayStandInTable(name, nature);
        var parent = isFostered ? TableParent() : Current;
        var element = Make(tag, nature, parent, isForeign);
        if (!nature.HasFlag(ElementNature.Void) && !(isForeign && IsSelfClosing(tag)))
        {
            _open.Push(element);
        }

        return element;
    }

    /// <summary>Text other than spaces ends the head.</summary>
    public void TakeText()
    {
        if (Current.Name == "head")
        {
            _open.Pop();
        }
    }

    /// <summary>Takes an end tag in.</summary>
    public void Close(TagName tag)
    {
        var (name, nature) = tag;
        if (name is "html" or "body" || _open.Count == 0)
        {
            return;
        }

        if (Current.IsForeign)
        {
            _open.CloseNearest(name, ElementNature.None);
        }
        else if (nature.HasFlag(ElementNature.Formatting))
        {
            _open.CloseFormatting(name);
        }
        else if (nature.HasFlag(ElementNature.Table) || name == "table")
        {
            _open.CloseInTable(name);
        }
        else if (nature.HasFlag(ElementNature.Heading))
        {
            _open.CloseHeading();
        }
        else if (name != "p" || _open.HasParagraph)
        {
            _open.CloseNearest(
                name,
                nature.HasFlag(ElementNature.Special) ? ElementNature.Barrier : ElementNature.Special
            );
        }
    }

    // What is only a name elsewhere has no meaning of its own in a drawing, but for the parts that hold markup again.
    private ElementNature LeaveDrawing(TagName tag)
    {
        var (name, nature) = tag;
        if (Current is not { IsForeign: true, IsHtmlInside: false })
        {
            return nature;
        }

        if (nature.HasFlag(ElementNature.Breakout))
        {
            while (Current is { IsForeign: true, IsHtmlInside: false })
            {
                _open.Pop();
            }

            return nature;
        }

        return name is "foreignobject" or "desc" or "title" or "annotation-xml"
            ? ElementNature.Barrier | ElementNature.Special
            : ElementNature.None;
    }

    // Closes what the new element cannot stand in; false if it cannot stand here at all.
    private bool MakeRoom(string name, ElementNature nature)
    {
        if (_isHeadOpen && !nature.HasFlag(ElementNature.Head) && name != "html")
        {
            LeaveHead();
        }

        switch (name)
        {
            case "html" when _open.Count > 0:
            case "body" when _hasBody:
            case "head" when _hasBody || _hasHead:
                return false;
            case "body":
                _hasBody = true;
                return true;
            case "head":
                _isHeadOpen = _hasHead = true;
                return true;
        }

        _hasBody |= !_isHeadOpen && !nature.HasFlag(ElementNature.Head) && name != "html";

        if (nature.HasFlag(ElementNature.Table) || name == "col")
        {
            return _open.HasTable && MakeRoomInTable(name);
        }

        if (nature.HasFlag(ElementNature.Block) && _open.HasParagraph)
        {
            _open.CloseNearest("p", ElementNature.Barrier, "button");
        }

        CloseKind(name, nature);
        return true;
    }

    private void CloseKind(string name, ElementNature nature)
    {
        switch (name)
        {
            case "li":
                _open.CloseItem("li", "li");
                break;
            case "dd" or "dt":
                _open.CloseItem("dd", "dt");
                break;
            case "option" when Current.Name == "option":
            case "optgroup" when Current.Name is "option":
            case "rt" or "rp" when Current.Name is "rt" or "rp":
                _open.Pop();
                break;
            case "button":
                _open.CloseNearest("button", ElementNature.Barrier);
                break;
            case "a" or "nobr":
                _open.CloseFormatting(name);
                break;
            case "table" when IsInTable(Current):
                _open.CloseInTable("table");
                break;
        }

        if (name == "optgroup" && Current.Name == "optgroup")
        {
            _open.Pop();
        }
        else if (nature.HasFlag(ElementNature.Heading) && Current.Nature.HasFlag(ElementNature.Heading))
        {
            _open.Pop();
        }
    }

    private void LeaveHead()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name is "template" or "noscript" || (_open[i].IsForeign && i == _open.Count - 1))
            {
                return;
            }

            if (_open[i].Name == "head")
            {
                _open.Pop(i);
                break;
            }
        }

        _isHeadOpen = false;
    }

    private bool MakeRoomInTable(string name)
    {
        var table = _open.LastOf(name => name is "table" or "template");
        if (table < 0 || _open[table].Name == "template")
        {
            return table >= 0;
        }

        var context = name switch
        {
            "td" or "th" => _open.LastOf(name => name is "tr" or "tbody" or "thead" or "tfoot" or "table"),
            "tr" => _open.LastOf(name => name is "tbody" or "thead" or "tfoot" or "table"),
            "col" => _open.LastOf(name => name is "colgroup" or "table"),
            _ => table,
        };
        _open.Pop(context + 1);
        if (name is "td" or "th" or "tr" && Current.Name == "table")
        {
            Imply("tbody");
        }

        if (name is "td" or "th" && Current.Name != "tr")
        {
            Imply("tr");
        }

        return true;
    }

    // An element that no tag names stands for the one around it.
    private void Imply(string name)
    {
        var around = Current;
        var implied = new OpenElement(name, around.Tag, around)
        {
            Nature = TagNames.Of(name).Nature,
            Depth = around.Depth + 1,
            Sight = around.Sight,
            HiddenBy = around.HiddenBy,
            Ground = around.Ground,
        };
        around.AddChild(implied);
        _open.Push(implied);
    }

    private OpenElement TableParent()
    {
        var table = _open.LastOf(name => name == "table");
        return table > 0 ? _open[table - 1] : OpenElement.None;
    }

    private OpenElement Make(Tag tag, ElementNature nature, OpenElement parent, bool isForeign)
    {
        var isPart = parent != OpenElement.None;
        var element = new OpenElement(tag.Name, tag, isPart ? parent : null)
        {
            Nature = nature,
            IsForeign = isForeign,
            IsDrawing = isForeign && (tag.Name == "svg" || parent.IsDrawing),
            Depth = parent.Depth + 1,
        };
        if (isPart)
        {
            parent.AddChild(element);
        }

        return element;
    }

    private static bool IsInTable(OpenElement element) =>
        element.Name is "table" or "tbody" or "thead" or "tfoot" or "tr";

    private static bool MayStandInTable(string name, ElementNature nature) =>
        nature.HasFlag(ElementNature.Table)
        || name is "col" or "script" or "style" or "template" or "input" or "form" or "table";

    private bool IsSelfClosing(Tag tag) => tag.Token.End >= 2 && _text[tag.Token.End - 2] == '/';
}

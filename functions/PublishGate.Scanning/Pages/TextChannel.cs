using System.Buffers;
using System.Text;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Pages;

/// <summary>Text between tags: what stands in one block becomes one fragment, also across inline elements.</summary>
/// <example><c>&lt;p>+7 &lt;b>916&lt;/b>&amp;nbsp;123&lt;/p></c> is the text <c>+7 916 123</c>.</example>
internal sealed class TextChannel(MarkupSetting markup)
{
    private static readonly SearchValues<char> LineSpaces = SearchValues.Create("\t\r\n\f");
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f");
    private static readonly SearchValues<char> Changing = SearchValues.Create("\t\r\n\f&");
    private readonly StringBuilder _text = new();
    private readonly CellLabels _labels = new();
    private List<(int, int)> _steps = [];
    private OpenElement _element = OpenElement.None;
    private int _end;

    // A block of one stretch of text that reads as it is written, which is most of them, is not put together.
    private (int Start, int End)? _only;

    /// <summary>Takes a text token inside <paramref name="element"/>.</summary>
    public void Take(PageToken token, OpenElement element)
    {
        var text = markup.Text;
        if (element.Sight != _element.Sight)
        {
            Flush();
        }

        if (!text.AsSpan(token.Start, token.Length).ContainsAnyExcept(Spaces))
        {
            Separate(token.Start);
            return;
        }

        if (_text.Length == 0 && _only is null)
        {
            _element = element;
            if (!text.AsSpan(token.Start, token.Length).ContainsAny(Changing))
            {
                _only = (token.Start, token.End);
                return;
            }
        }

        AppendOnly();
        for (var at = token.Start; at < token.End; )
        {
            var space = text.AsSpan(at, token.End - at).IndexOfAny(LineSpaces);
            var stop = space < 0 ? token.End : at + space;
            if (stop > at)
            {
                CharacterReferences.Append(text, at, stop, _text, _steps);
            }

            _end = stop;
            if (space < 0)
            {
                break;
            }

            Separate(stop);
            var next = text.AsSpan(stop, token.End - stop).IndexOfAnyExcept(Spaces);
            at = next < 0 ? token.End : stop + next;
        }
    }

    /// <summary>A space in the text, however many stand in the source.</summary>
    public void Separate(int at)
    {
        AppendOnly();
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _steps.Add((_text.Length, at));
            _text.Append(' ');
        }
    }

    /// <summary>The block ends here.</summary>
    public void Flush()
    {
        if (_text.Length == 0 && _only is null)
        {
            return;
        }

        var element = _element;
        var place = element.Tag?.Place ?? markup.At("text");
        var content = _only is var (start, end)
            ? (markup.Text[start..end], markup.Origin.From(start))
            : (_text.ToString(), new DecodedOrigin(markup.Origin, _steps, Math.Max(_end, 0)));
        var key = NameOf(element.Tag);
        if (element.Sight != Sight.Seen)
        {
            key = _labels.Of(element, content.Item1) ?? key;
        }

        markup.Add(
            ChannelOf(element.Sight),
            place,
            content,
            key,
            null,
            markup.Form,
            visible: element.Sight == Sight.Seen,
            inSight: element.Sight == Sight.Folded
        );
        _only = null;
        if (_text.Length > 0)
        {
            _text.Clear();
            _steps = [];
        }
    }

    private void AppendOnly()
    {
        if (_only is var (start, end))
        {
            CharacterReferences.Append(markup.Text, start, end, _text, _steps);
            (_only, _end) = (null, end);
        }
    }

    private static Channel ChannelOf(Sight sight) =>
        sight switch
        {
            Sight.Seen => Channel.VisibleText,
            Sight.Hidden or Sight.Folded => Channel.HiddenElement,
            Sight.Template => Channel.Template,
            Sight.Noscript => Channel.Noscript,
            Sight.SvgMetadata => Channel.SvgMetadata,
            Sight.Title => Channel.Title,
            _ => throw new ArgumentOutOfRangeException(nameof(sight)),
        };

    // What the page's author called the element: its property, id or class.
    private static string? NameOf(Tag? tag)
    {
        AttributeName? first = null;
        foreach (ref readonly var attribute in tag is null ? default : tag.Attributes)
        {
            if (attribute.Name.Text == "itemprop")
            {
                return tag!.Text[attribute.Start..attribute.End];
            }

            if (attribute.Name.Text is "class" or "id")
            {
                first ??= attribute.Name;
            }
        }

        return first is null ? null : tag!.Source(first.Text).ToString();
    }
}

using PublishGate.Evaluation.Pages.Leaks;

namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Text that markup or style sheets keep from the reader.</summary>
internal static class HiddenWays
{
    public static IEnumerable<Way> All =>
        [
            Hidden("hidden attribute", text => $"<div hidden>{text}</div>"),
            Hidden("aria-hidden", text => $"<span aria-hidden=\"true\">{text}</span>"),
            Hidden("display none", text => $"<p style=\"display: none\">{text}</p>"),
            Hidden("visibility", text => $"<p style=\"color:red;visibility:hidden\">{text}</p>"),
            Hidden("opacity", text => $"<span style='opacity:0'>{text}</span>"),
            Hidden("zero size", text => $"<div style=\"width:0;height:0;overflow:hidden\">{text}</div>"),
            Hidden("font size", text => $"<span style=\"font-size:0\">{text}</span>"),
            Hidden("off screen", text => $"<div style=\"position:absolute;left:-9999px\">{text}</div>"),
            Hidden("indent", text => $"<div style=\"text-indent:-9999px;overflow:hidden\">{text}</div>"),
            Hidden("clip", text => $"<div style=\"position:absolute;clip:rect(0,0,0,0)\">{text}</div>"),
            Hidden("same colour", text => $"<div style=\"color:#fff;background-color:white\">{text}</div>"),
            Hidden(
                "deep inside",
                text => $"<section style=\"display:none\"><ul><li><b>1</b> <em>{text}</em></li></ul></section>"
            ),
            Hidden("font shorthand", text => $"<div style=\"font:0/0 a\">{text}</div>"),
            Hidden("inset", text => $"<div style=\"position:fixed;inset:-9999px auto auto -9999px\">{text}</div>"),
            Hidden("translated", text => $"<div style=\"transform:translate(-100vw)\">{text}</div>"),
            Hidden("scaled", text => $"<div style=\"scale:0\">{text}</div>"),
            Hidden("logical size", text => $"<div style=\"max-block-size:0;overflow:clip\">{text}</div>"),
            Hidden("no alpha", text => $"<div style=\"color:rgb(0 0 0 / 0)\">{text}</div>"),
            Hidden("variable", text => $"<div style=\"--shown:none;display:var(--shown)\">{text}</div>"),
            Hidden("popover", text => $"<div popover>{text}</div>"),
            Hidden(
                "colour of the parent",
                text => $"<div style=\"background:#fff\"><p><span style=\"color:white\">{text}</span></p></div>"
            ),
            Hidden(
                "colour of the table",
                text => $"<table bgcolor=\"#ffffff\"><tr><td><font color=\"#FFFFFF\">{text}</font></td></tr></table>"
            ),
            Sheet(
                "one of several",
                (name, text) =>
                    $"<style>:is(.closed, .{name}) p{{display:none}}</style><div class=\"{name}\"><p>{text}</p></div>"
            ),
            Sheet(
                "not one of several",
                (name, text) =>
                    $"<style>.{name}:not(.open, .active){{visibility:hidden}}</style><div class=\"{name}\">{text}</div>"
            ),
            Sheet(
                "rule in a rule",
                (name, text) =>
                    $"<style>.{name}{{color:#222;& .inner{{display:none}}}}</style><div class=\"{name}\"><div class=\"inner\">{text}</div></div>"
            ),
            Sheet(
                "escaped name",
                (name, text) => $"<style>.md\\:{name}{{opacity:0}}</style><div class=\"md:{name}\"><p>{text}</p></div>"
            ),
            Sheet(
                "scope",
                (name, text) =>
                    $"<style>@scope (.{name}){{p{{display:none}}}}</style><div class=\"{name}\"><p>{text}</p></div>"
            ),
            Sheet(
                "place in the row",
                (name, text) =>
                    $"<style>.{name}>div:nth-child(2n){{display:none}}</style><div class=\"{name}\"><div>1</div><div>{text}</div></div>"
            ),
            Sheet(
                "any window",
                (name, text) =>
                    $"<style>@media (min-width:1px){{.{name}{{display:none}}}}</style><div class=\"{name}\">{text}</div>"
            ),
            Sheet(
                "class",
                (name, text) =>
                    $"<style>.{name}{{display:none!important}}</style><div class=\"{name} wide\">{text}</div>"
            ),
            Sheet(
                "id",
                (name, text) => $"<style>#{name}, .other{{ visibility : hidden }}</style><p id=\"{name}\">{text}</p>"
            ),
            Sheet(
                "nested",
                (name, text) =>
                    $"<style>@media screen{{.{name} .note{{opacity:0}}}}</style><div class=\"{name}\"><p class=\"note\">{text}</p></div>"
            ),
            Sheet(
                "off screen",
                (name, text) =>
                    $"<style>.{name}{{position:absolute;left:-10000px;top:auto;width:1px;height:1px;overflow:hidden}}</style><div class=\"{name}\">{text}</div>"
            ),
            new(
                "template",
                "template",
                Spot.Body,
                (leak, _) => $"<template id=\"row\"><div>{Written.Text(leak.Sentence)}</div></template>"
            ),
            new(
                "noscript",
                "noscript",
                Spot.Body,
                (leak, _) => $"<noscript><p>{Written.Text(leak.Sentence)}</p></noscript>"
            ),
            new(
                "details",
                "closed",
                Spot.Body,
                (leak, _) => $"<details><summary>More</summary><p>{Written.Text(leak.Sentence)}</p></details>"
            ),
            new(
                "hidden-text",
                "script template",
                Spot.Body,
                (leak, _) =>
                    $"<script type=\"text/x-handlebars\" id=\"t\"><div>{Written.Text(leak.Sentence)}</div></script>"
            ),
            new(
                "hidden-text",
                "yaml",
                Spot.Body,
                (leak, _) => $"<script type=\"text/yaml\">call: 4\n{leak.Sentence}\n</script>"
            ),
            new(
                "hidden-text",
                "text area",
                Spot.Body,
                (leak, _) => $"<textarea style=\"display:none\">{Written.Text(leak.Sentence)}</textarea>"
            ),
        ];

    private static Way Hidden(string name, Func<string, string> write) =>
        new("hidden-element", name, Spot.Body, (leak, dice) => write(TextOf(leak, dice)));

    private static Way Sheet(string name, Func<string, string, string> write) =>
        new(
            "hidden-by-sheet",
            name,
            Spot.Body,
            (leak, dice) => write("x" + dice.From("bcdfghkmnp", 6), TextOf(leak, dice))
        );

    private static string TextOf(Leak leak, Dice dice) =>
        dice.Chance(0.15) ? Written.NumericReferences(leak.Sentence) : Written.Text(leak.Sentence);
}

using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Names of people in a story, and names that are meant to be on a page. Every person is invented.</summary>
internal static class PersonalNameExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Under("callerName", "Zorislav Vymyslov"),
        Under("mother", "Galina Nebylova"),
        Under("жена", "Оксана Вымышленная"),
        Under("realName", "Otto Erfunden"),
        Under("witness", "María Inventada"),
        Under("caller", "سمير المخترع"),
        Under("来电者", "李虚构"),
        Under("source", "Ivan Vymyslov"),
        Example.Finds("Iva Nemova", "Iva Nemova") with
        {
            Key = "name",
            Beside = [("phone", "+7 900 000-00-00")],
        },
        Example.Finds("Galina Nebylova, lives in Omsk", "Galina Nebylova") with
        {
            Key = "mother",
        },
        Comment("callerName: Zdenka Nemova", "Zdenka Nemova"),
        Comment("caller: Ivan Vymyslov, second battalion", "Ivan Vymyslov"),
        Comment("spoke with Galina Nebylova, mother of the caller", "Galina Nebylova"),
        Comment("звонивший — Зорислав Вымыслович Небылов", "Зорислав Вымыслович Небылов"),
        Comment("his wife Oksana knows nothing", "Oksana"),
        Example.Finds("Abc Holdings", "Abc Holdings") with
        {
            Key = "contact",
            Severity = Severity.Warn,
        },
        Not("author", "Jane Doe"),
        Not("source", "Associated Press"),
        Not("source", "Google News"),
        Example.Finds("Internal", "Internal") with
        {
            Key = "callerName",
            Severity = Severity.Warn,
        },
        Not("sourceName", "Internal"),
        Not("mother", "Mother"),
        Not("caller", "homepage-carousel"),
        Not("title", "Mother of Ivan Vymyslov speaks"),
        Not("name", "Jane Doe"),
        Example.Finds("Вымыслов Пётр Андреевич, 1998", "Вымыслов Пётр Андреевич") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Finds("Вымыслов Пётр Андреевич", "Вымыслов Пётр Андреевич") with
        {
            Key = "фио",
        },
        Example.Finds("Iva Nemova", "Iva Nemova") with
        {
            Key = "value",
            Beside = [("label", "Caller")],
        },
        Example.Ignores("Вымыслов Пётр Андреевич") with
        {
            Key = "author",
        },
        Example.Ignores("Вымыслов Пётр Андреевич") with
        {
            Key = "caption",
        },
        Example.Ignores("Jane Doe") with
        {
            Key = "name",
            Beside = [("@type", "Person"), ("email", "jane@paper.invalid")],
        },
        Example.Ignores("Photo by Jane Doe") with
        {
            Channel = Channel.HtmlComment,
        },
        Example.Ignores("source: Reuters") with
        {
            Channel = Channel.HtmlComment,
        },
    ];

    private static Example Under(string key, string text) => Example.Finds(text, text) with { Key = key };

    private static Example Comment(string text, string name) =>
        Example.Finds(text, name) with
        {
            Channel = Channel.HtmlComment,
        };

    private static Example Not(string key, string text) => Example.Ignores(text) with { Key = key };
}

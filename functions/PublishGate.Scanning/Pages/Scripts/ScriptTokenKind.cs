namespace PublishGate.Scanning.Pages.Scripts;

internal enum ScriptTokenKind
{
    Punctuator,
    Word,
    Number,
    String,

    /// <summary>A piece of a template literal between its expressions.</summary>
    Template,
    Regex,
    Comment,
}

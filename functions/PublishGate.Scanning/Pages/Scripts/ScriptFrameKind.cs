namespace PublishGate.Scanning.Pages.Scripts;

internal enum ScriptFrameKind
{
    /// <summary>Statements: the script itself, or braces that hold code.</summary>
    Block,
    Object,
    Array,

    /// <summary>Parentheses.</summary>
    Call,
}

namespace PublishGate.Scanning.Pages;

/// <summary>What an element's name means for the tree around it.</summary>
/// <remarks>WHATWG HTML, "The stack of open elements" and "The rules for parsing tokens in HTML content".</remarks>
[Flags]
internal enum ElementNature
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>May stand in the head.</summary>
    Head = 2,

    /// <summary>Ends a paragraph.</summary>
    Block = 4,

    /// <summary>An end tag of another element does not reach through it.</summary>
    Special = 8,

    /// <summary>Ends the scope in which elements outside of it can be closed.</summary>
    Barrier = 16,

    /// <summary>A part of a table.</summary>
    Table = 32,
    Heading = 64,

    /// <summary>Its end tag may stand anywhere, also where others began inside of it.</summary>
    Formatting = 128,

    /// <summary>Ends a drawing that it stands in.</summary>
    Breakout = 256,

    /// <summary>Text before and after its tags is read together.</summary>
    Inline = 512,

    /// <summary>Holds text in which nothing but its own end tag is markup.</summary>
    Raw = 1024,
}

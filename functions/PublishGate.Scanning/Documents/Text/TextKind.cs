namespace PublishGate.Scanning.Documents.Text;

/// <summary>What a text is made of.</summary>
internal enum TextKind
{
    Plain,
    Json,
    Script,
    Table,
    Markup,
    Xmp,
    Card,
    Mail,
}

namespace PublishGate.Scanning.Pages.Styles;

internal enum StylePartKind
{
    Comment,
    String,
    Url,
}

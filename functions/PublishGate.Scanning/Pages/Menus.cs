namespace PublishGate.Scanning.Pages;

/// <summary>Tells which elements are menus, rows of social networks and dialogs, which sites hide until readers open them, on small screens above all.</summary>
internal static class Menus
{
    private const int Reach = 8;
    private static readonly string[] Names =
    [
        "menu",
        "navbar",
        "nav-",
        "navigation",
        "offcanvas",
        "burger",
        "social",
        "modal",
        "popup",
    ];

    /// <summary>The element is in a menu.</summary>
    public static bool Hold(OpenElement element)
    {
        OpenElement? open = element;
        for (var i = 0; i < Reach && open is not null; i++, open = open.Parent)
        {
            if (open.Name is "nav" or "menu" || IsNamed(open.Classes) || IsNamed(open.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<char> names)
    {
        foreach (var name in names.IsEmpty ? [] : Names)
        {
            if (names.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

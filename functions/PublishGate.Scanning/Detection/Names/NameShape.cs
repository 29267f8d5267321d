namespace PublishGate.Scanning.Detection.Names;

/// <summary>Words that have the shape of a personal name.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Words">Words that are names: particles and titles do not count.</param>
/// <param name="HasGivenName">One of them is a common given name.</param>
/// <param name="HasPatronymic">One of them is a patronymic, or a surname of a form that only names have.</param>
/// <param name="IsOrganisation">One of them is a word of companies, places and pages.</param>
/// <param name="IsCased">Written in a script with capitals.</param>
internal readonly record struct NameShape(
    int Start,
    int Length,
    int Words,
    bool HasGivenName,
    bool HasPatronymic,
    bool IsOrganisation,
    bool IsCased
)
{
    /// <summary>More than its shape says that it is a person's.</summary>
    public bool IsPersons => !IsOrganisation && (HasGivenName || HasPatronymic);
}

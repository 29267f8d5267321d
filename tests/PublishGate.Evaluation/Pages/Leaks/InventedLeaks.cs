namespace PublishGate.Evaluation.Pages.Leaks;

/// <summary>Every kind of leak, invented anew each time.</summary>
internal static class InventedLeaks
{
    public static IReadOnlyDictionary<string, Func<Dice, Leak>> Kinds { get; } =
        new Dictionary<string, Func<Dice, Leak>>(StringComparer.Ordinal)
        {
            ["phone"] = PhoneLeaks.Next,
            ["email"] = EmailLeaks.Next,
            ["coordinates"] = CoordinateLeaks.Next,
            ["address"] = AddressLeaks.Next,
            ["identity"] = IdentityLeaks.Next,
            ["name"] = NameLeaks.Next,
            ["relation"] = RelationLeaks.Next,
            ["note"] = NoteLeaks.Next,
            ["secret"] = SecretLeaks.Next,
            ["inner-workings"] = InnerLeaks.Next,
        };
}

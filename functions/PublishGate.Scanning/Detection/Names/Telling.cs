namespace PublishGate.Scanning.Detection.Names;

/// <summary>How surely a key says that a person of the story stands under it.</summary>
internal enum Telling
{
    Nothing,

    /// <summary>A name beside an e-mail address.</summary>
    Reachable,

    /// <summary>A word that other trades use, too: <c>source</c>, <c>contact</c>.</summary>
    Perhaps,

    /// <summary><c>caller</c>, <c>mother</c>, or a name beside a phone number.</summary>
    Surely,

    /// <summary><c>callerName</c>, <c>realName</c>, or <c>name</c> within <c>caller</c>.</summary>
    Name,
}

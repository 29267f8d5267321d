namespace PublishGate.Scanning.Detection.Words;

/// <summary>What a text may hold, told by the first letters of the words that a search would begin with.</summary>
[Flags]
public enum Clue
{
    None = 0,

    /// <summary>Words of a newsroom's remarks (<see cref="Vocabulary.NoteMarkers"/>).</summary>
    Note = 1 << 0,

    /// <summary>Words for people of a story (<see cref="Vocabulary.PeopleWords"/>).</summary>
    Person = 1 << 1,

    /// <summary>A prefix by which an issuer marks tokens.</summary>
    Token = 1 << 2,

    /// <summary>Words behind which an address follows.</summary>
    PostalAddress = 1 << 3,

    /// <summary>An at sign that is spelled out.</summary>
    SpelledEmail = 1 << 4,

    /// <summary>A link that Cloudflare put in place of an e-mail address.</summary>
    CloudflareLink = 1 << 5,

    /// <summary>A parameter with the signature of an address.</summary>
    SignedAddress = 1 << 6,

    /// <summary>A setting of a connection string that holds its password.</summary>
    ConnectionString = 1 << 7,

    /// <summary>The head of a private key.</summary>
    PrivateKey = 1 << 8,

    /// <summary>The beginning of a JSON web token.</summary>
    Jwt = 1 << 9,

    /// <summary>A folder in which people's home folders are.</summary>
    HomePath = 1 << 10,

    /// <summary>The address of a service in which newsrooms work.</summary>
    Workspace = 1 << 11,

    /// <summary>Nobody has looked for clues yet.</summary>
    Unread = 1 << 30,
}

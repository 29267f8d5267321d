namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What a key says about the words that stand under it.</summary>
[Flags]
internal enum KeyMeaning
{
    None = 0,

    /// <summary>Text written for readers: <c>headline</c>, <c>articleBody</c>, <c>caption</c>.</summary>
    Prose = 1 << 0,

    /// <summary>A remark of some kind: <c>note</c>, <c>comment</c>.</summary>
    Note = 1 << 1,

    /// <summary>Whose remark it is, if not the reader's: <c>internal</c>, <c>editor</c>.</summary>
    Insider = 1 << 2,

    /// <summary>A remark of the newsroom: <c>internalNotes</c>, <c>factCheck</c>.</summary>
    EditorialNote = 1 << 3,

    /// <summary>Someone in a story: <c>caller</c>, <c>witness</c>.</summary>
    Person = 1 << 4,

    /// <summary>Someone in a story, or a word of another trade: <c>source</c>, <c>contact</c>, <c>minor</c>.</summary>
    PersonPerhaps = 1 << 5,

    /// <summary>A relative: <c>mother</c>.</summary>
    Kin = 1 << 6,

    /// <summary>A name: <c>name</c>, <c>фамилия</c>.</summary>
    Name = 1 << 7,

    /// <summary>The name that is not told: <c>realName</c>.</summary>
    HiddenName = 1 << 8,

    /// <summary>Those who sign what is published: <c>author</c>, <c>photographer</c>.</summary>
    Byline = 1 << 9,

    /// <summary>How two people are related: <c>relationship</c>.</summary>
    Relation = 1 << 10,

    /// <summary>Markup, addresses, ids: <c>class</c>, <c>href</c>.</summary>
    Technical = 1 << 11,

    /// <summary>A way to reach someone: <c>phone</c>, <c>email</c>.</summary>
    Reach = 1 << 12,

    /// <summary>What must stay secret: <c>password</c>, <c>clientSecret</c>.</summary>
    Secret = 1 << 13,

    /// <summary>What opens an interface, perhaps one that is open to all: <c>accessToken</c>.</summary>
    AccessToken = 1 << 14,

    /// <summary>Something about a secret, or a token that every page has: <c>csrf</c>, <c>nonce</c>, <c>expiry</c>.</summary>
    NotSecret = 1 << 15,

    /// <summary>Who worked on the page in the content management system: <c>lastModifiedBy</c>.</summary>
    CmsUser = 1 << 16,

    /// <summary>Someone, perhaps of public life: <c>speaker</c>, <c>guest</c>, <c>person</c>.</summary>
    PersonSomewhere = 1 << 17,

    /// <summary>Notes that are meant for readers: <c>showNotes</c>, <c>footnotes</c>.</summary>
    PublishedNote = 1 << 18,

    /// <summary>Films, novels and their characters: <c>movie</c>.</summary>
    Fiction = 1 << 19,
}

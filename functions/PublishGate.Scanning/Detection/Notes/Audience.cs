namespace PublishGate.Scanning.Detection.Notes;

/// <summary>For whom a fragment was written, as far as its place tells.</summary>
internal enum Audience
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Whoever works on the source: comments, remarks, speaker notes.</summary>
    Insiders,

    /// <summary>Whoever works on the site's code.</summary>
    Developers,

    /// <summary>Readers, though this copy is not the one they see: article bodies, headlines, menus.</summary>
    Readers,

    /// <summary>Browsers: class names, addresses, styles.</summary>
    Machines,
}

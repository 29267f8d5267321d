namespace PublishGate.Evaluation.Pages.Ways;

/// <summary>Where in a page something is put.</summary>
internal enum Spot
{
    /// <summary>In the head, before its end.</summary>
    Head,

    /// <summary>Between two elements of the body.</summary>
    Body,

    /// <summary>Between the body's end and the document's.</summary>
    AfterBody,

    /// <summary>Behind the document's end.</summary>
    AfterDocument,

    /// <summary>As the first member of an object that the page embeds already.</summary>
    ExistingJson,
}

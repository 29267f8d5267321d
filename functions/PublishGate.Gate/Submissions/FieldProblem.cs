namespace PublishGate.Gate.Submissions;

/// <summary>What is wrong with one field of a request, and what to write instead.</summary>
/// <param name="Field">The field, such as <c>page.path</c>.</param>
/// <param name="Problem">One plain sentence that names the fix.</param>
public sealed record FieldProblem(string Field, string Problem);

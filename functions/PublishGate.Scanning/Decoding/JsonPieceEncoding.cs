using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Pages.Scripts;

namespace PublishGate.Scanning.Decoding;

/// <summary>
/// The rest of JSON that was cut in two, such as a streamed row that began in the push before; and what stands in the comments
/// by which WordPress marks blocks.
/// </summary>
/// <example>
/// <c>self.__next_f.push([1,"…and so on\",\"caller\":{\"phone\":\"…\"}}]\n"])</c>, <c>&lt;!-- wp:audio {"note":"…"} /--></c>
/// </example>
internal sealed class JsonPieceEncoding : IEncoding
{
    private const string EndOfName = "\":";

    public FragmentTraits OneOf => FragmentTraits.Opening;

    public bool Suits(Fragment fragment) =>
        (
            fragment.Form == FragmentForm.Text
                ? fragment.Text.AsSpan().TrimEnd() is [.., '}' or ']']
                : fragment.Form == FragmentForm.Comment && IsBlock(fragment.Text)
        )
        && FirstMember(fragment.Text) >= 0;

    private static bool IsBlock(ReadOnlySpan<char> comment) =>
        comment.TrimStart().StartsWith("wp:", StringComparison.Ordinal) && comment.TrimEnd(" /") is [.., '}'];

    public bool TryOpen(Fragment fragment, Reading reading)
    {
        var start = FirstMember(fragment.Text);
        var setting = new ScriptSetting(fragment.Place.Then("→"))
        {
            Data = fragment.Channel,
            Literals = fragment.Channel,
            Comments = fragment.Channel,
            Code = fragment.Channel,
            Key = fragment.Key,
            Scope = fragment.Scope,
            Depth = fragment.Depth + 1,
        };
        ScriptReader.Read(reading, fragment.Text, start, fragment.Text.Length, fragment.Origin, setting);

        // What stands before the first member is the end of something else, and examined as it is.
        fragment.IsOpened = start == 0;
        return true;
    }

    // Where the first of "name":"…, "name":{…, "name":[… begins.
    private static int FirstMember(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(EndOfName, StringComparison.Ordinal);
        if (
            end <= 0
            || end + EndOfName.Length >= text.Length
            || text[end + EndOfName.Length] is not ('"' or '{' or '[')
        )
        {
            return -1;
        }

        return text[..end].LastIndexOf('"');
    }
}

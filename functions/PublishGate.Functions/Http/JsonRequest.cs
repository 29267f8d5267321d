using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PublishGate.Gate.Submissions;

namespace PublishGate.Functions.Http;

/// <summary>Reads a request's JSON object, or says what is wrong with it.</summary>
internal sealed class JsonRequest
{
    private readonly JsonElement _root;
    private readonly List<FieldProblem> _problems = [];

    private JsonRequest(JsonElement root) => _root = root;

    /// <summary>What was wrong with the fields that were asked for, and which fields nobody asked for.</summary>
    public IReadOnlyList<FieldProblem> Problems => _problems;

    public static async Task<(JsonRequest? Request, JsonBodyResult? Refusal)> ReadAsync(
        HttpRequest request,
        long limit,
        CancellationToken cancellation
    )
    {
        if (!request.HasJsonContentType())
        {
            return (null, Http.Problems.WrongContentType());
        }

        if (request.ContentLength > limit)
        {
            return (null, Http.Problems.TooLarge(limit));
        }

        var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > limit)
            {
                return (null, Http.Problems.TooLarge(limit));
            }

            body.Write(buffer, 0, read);
        }

        return Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    /// <summary>Notes every member that is not one of <paramref name="names"/>.</summary>
    public void AllowOnly(params string[] names)
    {
        foreach (var member in _root.EnumerateObject().Where(member => !names.Contains(member.Name)))
        {
            var name = Scanning.Place.SafeName(member.Name);
            _problems.Add(new FieldProblem(name, $"`{name}` is not known here; known are {string.Join(", ", names)}."));
        }
    }

    public string? Text(string name) => Text(name, Member(name));

    /// <summary>A text, or a whole number taken as text.</summary>
    public string? TextOrNumber(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name);

    public bool Flag(string name)
    {
        switch (Member(name)?.ValueKind)
        {
            case null or JsonValueKind.False:
                return false;
            case JsonValueKind.True:
                return true;
            default:
                _problems.Add(new FieldProblem(name, $"`{name}` must be true or false."));
                return false;
        }
    }

    public IReadOnlyList<string?>? Texts(string name)
    {
        if (Member(name) is not { } list)
        {
            return null;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            _problems.Add(new FieldProblem(name, $"`{name}` must be a list of texts."));
            return null;
        }

        return [.. list.EnumerateArray().Select((item, index) => Text($"{name}[{index}]", item))];
    }

    /// <summary>A member that is an object itself.</summary>
    public JsonRequest? Object(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Object)
        {
            return new JsonRequest(member);
        }

        _problems.Add(new FieldProblem(name, $"`{name}` must be an object."));
        return null;
    }

    private static (JsonRequest?, JsonBodyResult?) Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            // Not disposed on purpose: its memory lives as long as the request.
            var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 16 });
            return document.RootElement.ValueKind == JsonValueKind.Object && HasReadableNames(document.RootElement)
                ? (new JsonRequest(document.RootElement), null)
                : (null, Http.Problems.NotJson(0, 0));
        }
        catch (JsonException exception)
        {
            return (null, Http.Problems.NotJson(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
        }
    }

    /// <summary>False for a name with a lone surrogate (<c>"\ud800"</c>): valid JSON, but no text.</summary>
    private static bool HasReadableNames(JsonElement root)
    {
        try
        {
            return root.EnumerateObject().All(member => member.Name is not null);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private JsonElement? Member(string name) =>
        _root.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private string? Text(string field, JsonElement? value)
    {
        if (value is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            _problems.Add(new FieldProblem(field, $"`{field}` must be a text."));
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate (`"\ud800"`): valid JSON, but no text.
            _problems.Add(new FieldProblem(field, $"`{field}` is not valid Unicode."));
            return null;
        }
    }
}

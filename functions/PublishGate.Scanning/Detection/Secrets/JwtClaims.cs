using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace PublishGate.Scanning.Detection.Secrets;

/// <summary>Reads which claims of a JSON Web Token identify someone; never what they say.</summary>
/// <remarks>
/// <code>
/// base64url(header) "." base64url(payload) "." base64url(signature)     RFC 7515, compact serialisation
/// </code>
/// </remarks>
internal static class JwtClaims
{
    private const int MaximumDepth = 16;

    // RFC 7519 and OpenID Connect Core, 5.1; the last four are Microsoft's and Cognito's.
    private static readonly string[] Identifying =
    [
        "sub",
        "name",
        "given_name",
        "family_name",
        "middle_name",
        "nickname",
        "preferred_username",
        "email",
        "phone_number",
        "birthdate",
        "address",
        "profile",
        "picture",
        "user_id",
        "username",
        "login",
        "upn",
        "unique_name",
        "oid",
        "cognito:username",
    ];

    // RFC 8693, 4.2, RFC 9068, 2.2.3.1, and the usual names.
    private static readonly string[] Opening =
    [
        "scope",
        "scp",
        "role",
        "roles",
        "permissions",
        "groups",
        "entitlements",
        "azp",
    ];

    /// <summary>The text is a token.</summary>
    /// <param name="token">The text.</param>
    /// <param name="claims">The names of those claims that identify someone.</param>
    /// <param name="opens">It says what it opens.</param>
    public static bool TryRead(ReadOnlySpan<char> token, out IReadOnlyList<string> claims, out bool opens)
    {
        claims = [];
        opens = false;
        var first = token.IndexOf('.');
        var second = first < 0 ? -1 : token[(first + 1)..].IndexOf('.') + first + 1;
        if (second <= first || !TryNames(token[..first], out var header) || !header.Contains("alg"))
        {
            return false;
        }

        if (!TryNames(token[(first + 1)..second], out var payload))
        {
            return false;
        }

        opens = Opening.Any(payload.Contains);
        claims = [.. Identifying.Where(payload.Contains)];
        return true;
    }

    private static bool TryNames(ReadOnlySpan<char> encoded, out HashSet<string> names)
    {
        names = new HashSet<string>(StringComparer.Ordinal);
        if (!Base64Url.IsValid(encoded))
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(
                Encoding.UTF8.GetString(Base64Url.DecodeFromChars(encoded)),
                new JsonDocumentOptions { MaxDepth = MaximumDepth }
            );
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            names.UnionWith(json.RootElement.EnumerateObject().Select(member => member.Name));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // A name with half of a surrogate pair, which the library says when it is asked for.
            return false;
        }
    }
}

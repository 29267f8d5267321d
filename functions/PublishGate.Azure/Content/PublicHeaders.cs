using System.Net.Http.Headers;
using Azure.Storage.Blobs.Models;

namespace PublishGate.Azure.Content;

/// <summary>The headers that a blob ships with once it is public.</summary>
/// <remarks>
/// Headers and metadata reach readers as the bytes do, and no scan reads them. So only what is made of known words is
/// kept: media type and charset, caching rules, languages, the coding, and whether it is shown or saved. What can hold
/// free text is dropped: a file name to save under (the recording's own, often), other parameters, and all metadata.
/// </remarks>
internal static class PublicHeaders
{
    private const int LongestLanguages = 100;
    private static readonly string[] Codings = ["gzip", "br", "deflate", "zstd"];
    private static readonly string[] Dispositions = ["inline", "attachment"];
    private static readonly string[] CacheWords = ["immutable", "stale-while-revalidate", "stale-if-error"];

    public static BlobHttpHeaders Of(BlobDownloadDetails staged) =>
        new()
        {
            ContentType = ContentType(staged.ContentType),
            CacheControl = CacheControl(staged.CacheControl),
            ContentLanguage = Languages(staged.ContentLanguage),
            ContentEncoding = OneOf(Codings, staged.ContentEncoding),
            ContentDisposition = OneOf(Dispositions, staged.ContentDisposition?.Split(';')[0]),
        };

    /// <summary><c>type/subtype; charset=…</c> (RFC 9110, 8.3).</summary>
    private static string ContentType(string? value)
    {
        if (
            !MediaTypeHeaderValue.TryParse(value, out var type)
            || !IsWord(type.MediaType!.Replace("/", "", StringComparison.Ordinal))
        )
        {
            return ContentTypes.Unknown;
        }

        return type.CharSet is { } charset && IsWord(charset.Trim('"'))
            ? $"{type.MediaType}; charset={charset}"
            : type.MediaType;
    }

    /// <summary>The directives of RFC 9111 (5.2), RFC 5861 and RFC 8246, without the field names that some can carry.</summary>
    private static string? CacheControl(string? value)
    {
        if (!CacheControlHeaderValue.TryParse(value, out var rules))
        {
            return null;
        }

        rules.PrivateHeaders.Clear();
        rules.NoCacheHeaders.Clear();
        foreach (var extension in rules.Extensions.Where(extension => !IsKnown(extension)).ToList())
        {
            rules.Extensions.Remove(extension);
        }

        return rules.ToString() is { Length: > 0 } kept ? kept : null;
    }

    private static bool IsKnown(NameValueHeaderValue extension) =>
        CacheWords.Contains(extension.Name, StringComparer.OrdinalIgnoreCase)
        && (extension.Value is null || extension.Value.All(char.IsAsciiDigit));

    /// <summary>Language tags: letters and digits in groups of at most eight (RFC 5646).</summary>
    private static string? Languages(string? value) =>
        value?.Length <= LongestLanguages
        && value
            .Split(',', '-')
            .All(part => part.Trim() is { Length: > 0 and <= 8 } tag && tag.All(char.IsAsciiLetterOrDigit))
            ? value
            : null;

    private static string? OneOf(string[] known, string? value) =>
        known.FirstOrDefault(word => word.Equals(value?.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool IsWord(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '+' or '_');
}

using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using PhoneNumbers;

namespace PublishGate.Scanning;

/// <summary>The version of everything that decides what a scan finds.</summary>
public static class Ruleset
{
    private static readonly string Code = string.Join(
        ' ',
        new[] { typeof(Ruleset), typeof(HtmlParser), typeof(PhoneNumberUtil), typeof(MetadataExtractor.Tag) }.Select(
            type => type.Module.ModuleVersionId.ToString("N")
        )
    );

    /// <summary>Changes with the scanner's code, its parsers' builds, the policy and the fingerprint key: 16 hex digits.</summary>
    public static string Version(string policyHash, string fingerprintKeyId) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{Code} {policyHash} {fingerprintKeyId}")).AsSpan(0, 8)
        );
}

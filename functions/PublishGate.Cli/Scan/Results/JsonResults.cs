using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PublishGate.Scanning.Reports;

namespace PublishGate.Cli.Scan.Results;

/// <summary>Writes a run as JSON, schema 1: the contract that other tools rely on.</summary>
/// <remarks>Word by word: a serializer would first spend a tenth of a second on learning what these few types look like.</remarks>
internal static class JsonResults
{
    private const int FlushBytes = 64 * 1024;
    private const int FirstBytes = 8 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>One artifact as it stands in the whole, with the indent that it has there.</summary>
    /// <param name="result">What was found in it.</param>
    /// <param name="reveal">Write each finding's raw value.</param>
    public static JsonArtifact Artifact(ScanResult result, bool reveal)
    {
        var bytes = new ArrayBufferWriter<byte>(FirstBytes);
        using var json = new Utf8JsonWriter(bytes, Options);
        json.WriteStartObject();
        json.WriteStartArray("artifacts");
        json.Flush();
        var start = bytes.WrittenCount;
        WriteArtifact(json, result, reveal);
        json.Flush();
        return new JsonArtifact(result.Scanned.Report.Verdict, bytes.WrittenSpan[start..].ToArray());
    }

    /// <param name="ruleset">By what was judged.</param>
    /// <param name="artifacts">The artifacts, in the order of the targets.</param>
    /// <param name="output">Takes the text piece by piece: a run over a whole site is large.</param>
    /// <returns>The verdict on all of them together.</returns>
    public static Verdict Write(string ruleset, IReadOnlyList<JsonArtifact> artifacts, TextWriter output)
    {
        var isClean = artifacts.All(artifact => artifact.Verdict == Verdict.Release);
        var verdict = isClean ? Verdict.Release : Verdict.Hold;
        var bytes = new ArrayBufferWriter<byte>(2 * FlushBytes);
        using var json = new Utf8JsonWriter(bytes, Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("ruleset", ruleset);
        json.WriteString("verdict", KebabCase.Name(verdict));
        json.WriteStartArray("artifacts");
        foreach (var artifact in artifacts)
        {
            json.WriteRawValue(artifact.Utf8, skipInputValidation: true);
            if (json.BytesPending >= FlushBytes)
            {
                Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Flush();
        return verdict;

        void Flush()
        {
            json.Flush();
            var characters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.WrittenCount));
            output.Write(characters, 0, Encoding.UTF8.GetChars(bytes.WrittenSpan, characters));
            ArrayPool<char>.Shared.Return(characters);
            bytes.ResetWrittenCount();
        }
    }

    private static void WriteArtifact(Utf8JsonWriter json, ScanResult result, bool reveal)
    {
        var report = result.Scanned.Report;
        json.WriteStartObject();
        json.WriteString("path", result.Path);
        json.WriteString("sha256", report.Sha256);
        json.WriteNumber("bytes", report.Bytes);
        json.WriteString("mediaType", report.MediaType);
        json.WriteString("verdict", KebabCase.Name(report.Verdict));
        json.WriteNumber("milliseconds", (long)result.Took.TotalMilliseconds);
        json.WriteStartArray("findings");
        for (var i = 0; i < report.Findings.Length; i++)
        {
            WriteFinding(json, report.Findings[i], reveal ? result.Scanned.Values[i] : null);
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in report.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("reason", KebabCase.Name(gap.Reason));
            json.WriteString("place", gap.Place);
            json.WriteString("message", gap.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, string? value)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", KebabCase.Name(finding.Severity));
        WritePlace(json, finding.At);
        json.WriteString("excerpt", finding.Excerpt);
        if (value is not null)
        {
            json.WriteString("value", value);
        }

        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("message", finding.Message);
        json.WriteString("remedy", finding.Remedy);
        if (!finding.Also.IsEmpty)
        {
            json.WriteStartArray("also");
            foreach (var place in finding.Also)
            {
                json.WriteStartObject();
                WritePlace(json, place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, FindingPlace place)
    {
        json.WriteString("channel", KebabCase.Name(place.Channel));
        json.WriteString("place", place.Place);
        WriteIfKnown(json, "line", place.Line);
        WriteIfKnown(json, "column", place.Column);
        WriteIfKnown(json, "offset", place.Offset);
        WriteIfKnown(json, "length", place.Length);
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}

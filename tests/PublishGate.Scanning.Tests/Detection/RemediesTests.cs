using System.Text.RegularExpressions;
using PublishGate.Scanning.Detection;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Tests.Detection;

public sealed partial class RemediesTests
{
    private static readonly string[] MediaTypes =
    [
        "text/html",
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/tiff",
        "image/svg+xml",
        "image/bmp",
        "image/emf",
        "image/heic",
        "audio/mpeg",
        "audio/vnd.wave",
        "video/mp4",
        "video/x-matroska",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        "application/x-ole-storage",
        "application/zip",
        "message/rfc822",
        "text/plain",
        "application/octet-stream",
    ];

    public static TheoryData<string> RuleIds => [.. Rules.Select(rule => rule.Id).Distinct()];

    private static IEnumerable<Rule> Rules => Detectors.All.SelectMany(detector => detector.Rules);

    [Theory]
    [InlineData("github-token", Channel.ScriptJson)]
    [InlineData("generic-secret", Channel.HtmlComment)]
    [InlineData("connection-string", Channel.HiddenInput)]
    [InlineData("private-key", Channel.Attribute)]
    [InlineData("google-service-account", Channel.DataAttribute)]
    [InlineData("azure-sas", Channel.Url)]
    [InlineData("jwt", Channel.ScriptString)]
    [InlineData("stripe-secret-key", Channel.Exif)]
    public void For_WhatOpensSomething_SaysWhatToDoBesidesRemovingIt(string id, Channel channel)
    {
        var rule = Detectors.Rules[id];

        Assert.Equal(rule.Remedy, Remedies.For(rule, channel, "text/html"));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void For_AnyRuleInAnyFile_NamesAStepToTake(string id)
    {
        foreach (var rule in Rules.Where(rule => rule.Id == id))
        {
            foreach (var mediaType in MediaTypes)
            {
                foreach (var channel in Enum.GetValues<Channel>())
                {
                    Assert.Matches(Step(), Remedies.For(rule, channel, mediaType));
                }
            }
        }
    }

    [Theory]
    [InlineData(Channel.Exif, "image/jpeg", "exiftool -all= FILE")]
    [InlineData(Channel.Exif, "image/tiff", "-CommonIFD0=")]
    [InlineData(Channel.GifComment, "image/gif", "gifsicle")]
    [InlineData(Channel.SvgMetadata, "image/svg+xml", "svgo")]
    [InlineData(Channel.IccProfile, "image/bmp", "export a new PNG")]
    [InlineData(Channel.MetafileRecord, "image/emf", "export a new PNG")]
    [InlineData(Channel.Id3, "audio/mpeg", "ffmpeg")]
    [InlineData(Channel.Mp4Metadata, "video/mp4", "ffmpeg")]
    [InlineData(Channel.Mp4Box, "image/heic", "exiftool")]
    [InlineData(Channel.TrailingData, "image/jpeg", "-trailer:all=")]
    [InlineData(Channel.TrailingData, "application/pdf", "qpdf")]
    [InlineData(Channel.DocumentProperty, "application/pdf", "qpdf --linearize")]
    [InlineData(Channel.DocumentProperty, "application/vnd.openxmlformats-officedocument.x", "Inspect Document")]
    [InlineData(Channel.DocumentProperty, "application/vnd.oasis.opendocument.text", "LibreOffice")]
    [InlineData(Channel.Exif, "application/vnd.openxmlformats-officedocument.x", "Replace the picture")]
    [InlineData(Channel.Exif, "application/pdf", "Sanitize Document")]
    [InlineData(Channel.FileSystem, "application/zip", "zip -X")]
    [InlineData(Channel.HiddenSheet, "application/vnd.ms-excel.sheet.binary.macroEnabled.12", "delete it")]
    public void For_ChannelOfAFormat_NamesItsTool(Channel channel, string mediaType, string tool) =>
        Assert.Contains(tool, Remedies.For(Rules.First(), channel, mediaType), StringComparison.Ordinal);

    [Theory]
    [InlineData("image/bmp")]
    [InlineData("image/svg+xml")]
    [InlineData("audio/mpeg")]
    [InlineData("video/x-matroska")]
    [InlineData("application/zip")]
    [InlineData("application/vnd.oasis.opendocument.text")]
    public void For_FileThatExifToolCannotWrite_DoesNotSendItThere(string mediaType)
    {
        foreach (var channel in Enum.GetValues<Channel>())
        {
            Assert.DoesNotContain(
                "-all= FILE",
                Remedies.For(Rules.First(), channel, mediaType),
                StringComparison.Ordinal
            );
        }
    }

    // A verb that tells what to do with the file or its content.
    [GeneratedRegex(
        @"\b(Delete|Remove|Strip|Export|Replace|Rename|Accept|Apply|Show|Save|Break|Open|Write|Unpack|Pack|Publish|Keep|Give|Revoke|Rotate|Take|Send|Inspect Document|Sanitize Document|exiftool|ffmpeg|qpdf|Reset|Leave|Serve|Check)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Step();
}

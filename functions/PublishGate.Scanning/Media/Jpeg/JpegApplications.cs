using System.Text;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Media.Exif;
using PublishGate.Scanning.Media.Xmp;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jpeg;

/// <summary>Application segments by number and signature; any other is searched for text.</summary>
internal static class JpegApplications
{
    private const int ProfileHeaderBytes = 2;
    private const int LongestTechnical = 9;

    private static readonly JpegApplication[] All =
    [
        new(0, "JFIF\0", "JFIF", ReadTechnical),
        new(0, "JFXX\0\u0010", "JFXX thumbnail", ReadThumbnail),
        new(0, "JFXX\0", "JFXX thumbnail", ReadTechnical),
        new(0, "AVI1", "AVI1", ReadTechnical),
        new(1, "Exif\0\0", "EXIF", (picture, body) => picture.TakeExif(body)),
        new(1, "Exif\0\u00FF", "EXIF", (picture, body) => picture.TakeExif(body)),
        new(1, "http://ns.adobe.com/xap/1.0/\0", "XMP", ReadXmp),
        new(
            1,
            "http://ns.adobe.com/xmp/extension/\0",
            "extended XMP",
            (picture, body) => picture.TakeExtendedXmp(body)
        ),
        new(2, "ICC_PROFILE\0", "ICC profile", (picture, body) => picture.TakeProfile(body.Slice(ProfileHeaderBytes))),
        new(2, "MPF\0", "MPF", MultiPicture.Read),
        new(2, "urn:iso:std:iso:ts:21496:-1\0", "gain map", ReadTechnical),
        new(3, "Meta\0\0", "Meta", ReadTiff),
        new(3, "META\0\0", "Meta", ReadTiff),
        new(6, "EPPIM\0", "EPPIM", ReadTiff),
        new(10, "UNICODE\0", "comment", ReadUnicodeComment),
        new(11, "JP", "JUMBF", (picture, body) => picture.Jumbf.Take(body)),
        new(12, "Ducky", "Ducky", DuckySegment.Read),
        new(13, "Photoshop 3.0\0", "Photoshop", (picture, body) => picture.TakePhotoshop(body)),
        new(13, "Adobe_CM", "Adobe_CM", ReadTechnical),
        new(14, "Adobe", "Adobe", ReadTechnical),
    ];

    public static void Read(JpegPicture picture, int number, MediaBlock body)
    {
        var head = Encoding.Latin1.GetString(body.Load(picture.Reading).Span[..(int)Math.Min(body.Length, 40)]);
        foreach (var application in All)
        {
            if (application.Number == number && head.StartsWith(application.Signature, StringComparison.Ordinal))
            {
                application.Read(picture, body.Slice(application.Signature.Length).Then(application.Words));
                return;
            }
        }

        picture.Reading.AddUnknown(body, Channel.JpegSegment);
    }

    private static void ReadTechnical(JpegPicture picture, MediaBlock body)
    {
        const string name = "segment";
        picture.Reading.AddValue(body, Channel.JpegSegment, name, $"{body.Length}", MetadataKind.Technical);
        // What the signature leaves of a JFIF header.
        if (body.Length > LongestTechnical)
        {
            picture.Reading.AddReadable(body, Channel.JpegSegment);
        }
    }

    private static void ReadXmp(JpegPicture picture, MediaBlock body) => XmpPacket.Read(picture.Reading, body);

    private static void ReadTiff(JpegPicture picture, MediaBlock body) =>
        new TiffWalk(picture.Reading, body.Loaded(picture.Reading), Channel.Exif).Read();

    private static void ReadThumbnail(JpegPicture picture, MediaBlock body)
    {
        picture.Reading.AddValue(body, Channel.Thumbnail, "thumbnail", $"{body.Length}", MetadataKind.Technical);
        picture.Reading.Embed(body.ToArtifact());
        picture.Previews.Add(body);
    }

    private static void ReadUnicodeComment(JpegPicture picture, MediaBlock body) =>
        picture.Reading.AddValue(
            body,
            Channel.JpegComment,
            "Comment",
            MetadataText.DecodeUtf16(body.Load(picture.Reading).Span, ByteOrder.Big),
            MetadataKind.FreeText
        );
}

using PublishGate.Scanning.Documents.Compound;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Formats;

/// <summary>Tells when a file's name claims another type than its content has.</summary>
internal static class TypeMismatch
{
    private static readonly string[] IsoMedia = ["video/mp4", "audio/mp4", "video/quicktime", "video/3gpp"];
    private static readonly string[] Heif = ["image/heic", "image/heif", "image/avif"];

    /// <summary>The types that a name's extension stands for; extensions that stand for many are not listed.</summary>
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = ["image/jpeg"],
        [".jpeg"] = ["image/jpeg"],
        [".png"] = ["image/png", "image/apng"],
        [".apng"] = ["image/png", "image/apng"],
        [".gif"] = ["image/gif"],
        [".webp"] = ["image/webp"],
        [".tif"] = ["image/tiff"],
        [".tiff"] = ["image/tiff"],
        [".dng"] = ["image/tiff"],
        [".heic"] = Heif,
        [".heif"] = Heif,
        [".avif"] = Heif,
        [".jxl"] = ["image/jxl"],
        [".jp2"] = ["image/jp2"],
        [".jpf"] = ["image/jp2"],
        [".jpx"] = ["image/jp2"],
        [".j2k"] = ["image/j2c"],
        [".j2c"] = ["image/j2c"],
        [".bmp"] = ["image/bmp"],
        [".emf"] = ["image/emf"],
        [".wmf"] = ["image/wmf"],
        [".psd"] = ["image/vnd.adobe.photoshop"],
        [".svg"] = ["image/svg+xml"],
        [".mp3"] = ["audio/mpeg"],
        [".wav"] = ["audio/vnd.wave"],
        [".mp4"] = IsoMedia,
        [".m4a"] = IsoMedia,
        [".m4v"] = IsoMedia,
        [".mov"] = IsoMedia,
        [".pdf"] = ["application/pdf"],
        [".doc"] = [CompoundReader.MediaType],
        [".xls"] = [CompoundReader.MediaType],
        [".ppt"] = [CompoundReader.MediaType],
    };

    public static void Check(Reading reading, EmbeddedArtifact artifact, string mediaType)
    {
        var extension = Path.GetExtension(artifact.Name ?? "");
        if (Types.TryGetValue(extension, out var types) && !types.Contains(mediaType))
        {
            reading.Add(
                new Fragment
                {
                    Channel = Channel.FileName,
                    Place = artifact.At("file name"),
                    Text = $"named {extension.ToLowerInvariant()}, content is {mediaType}",
                    Origin = Origin.None,
                    Kind = MetadataKind.TypeMismatch,
                }
            );
        }
    }
}

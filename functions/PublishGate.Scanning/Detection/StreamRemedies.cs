namespace PublishGate.Scanning.Detection;

/// <summary>Commands that copy sound and pictures, without loss, and nothing else.</summary>
internal static class StreamRemedies
{
    public const string StripAudio =
        "ffmpeg -i IN -map 0:a -map_metadata -1 -map_chapters -1 -fflags +bitexact -c copy OUT";

    public const string StripVideo =
        "ffmpeg -i IN -map 0:v:0 -map 0:a -map_metadata -1 -map_chapters -1 -fflags +bitexact -c copy OUT";

    /// <summary>Tags of sound or video; those of a file inside a document go with that file.</summary>
    public static string For(FileFamily family) =>
        family switch
        {
            FileFamily.Audio =>
                $"Export the audio again without metadata (no ID3, BWF, iXML or INFO data), or strip it with `{StripAudio}`.",
            FileFamily.Video => $"Export it again without metadata, or strip it with `{StripVideo}`.",
            _ => $"Strip the sound or video (`{StripAudio}`, `{StripVideo}`) and put it into the file again.",
        };
}

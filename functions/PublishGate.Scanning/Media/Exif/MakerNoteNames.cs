using MetadataExtractor.Formats.Exif.Makernotes;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Media.Exif;

/// <summary>The names of a maker's tags, by the note's own signature or the camera's make.</summary>
internal static class MakerNoteNames
{
    private const int SignatureBytes = 16;

    private static readonly ExifDirectory Olympus = new("Olympus", new OlympusMakernoteDirectory());
    private static readonly ExifDirectory Nikon = new("Nikon", new NikonType2MakernoteDirectory());
    private static readonly ExifDirectory Casio = new("Casio", new CasioType2MakernoteDirectory());
    private static readonly ExifDirectory Pentax = new("Pentax", new PentaxMakernoteDirectory());
    private static readonly ExifDirectory Sony = new("Sony", new SonyType1MakernoteDirectory());

    private static readonly ExifDirectory Ricoh = new("Ricoh", new RicohMakernoteDirectory());

    /// <summary>The beginning of the note.</summary>
    private static readonly (string Signature, ExifDirectory Names)[] Signatures =
    [
        ("OLYM", Olympus),
        ("EPSON", Olympus),
        ("AGFA", Olympus),
        ("OM SYSTEM", Olympus),
        ("Nikon", Nikon),
        ("SONY", Sony),
        ("SEMC MS", new("Sony", new SonyType6MakernoteDirectory())),
        ("SIGMA", new("Sigma", new SigmaMakernoteDirectory())),
        ("FOVEON", new("Sigma", new SigmaMakernoteDirectory())),
        ("QVC", Casio),
        ("FUJIFILM", new("Fujifilm", new FujifilmMakernoteDirectory())),
        ("GENERALE", new("Fujifilm", new FujifilmMakernoteDirectory())),
        ("KYOCERA", new("Kyocera", new KyoceraMakernoteDirectory())),
        ("LEICA", new("Leica", new LeicaType5MakernoteDirectory())),
        ("Panasonic", new("Panasonic", new PanasonicMakernoteDirectory())),
        ("AOC", Pentax),
        ("PENTAX", Pentax),
        ("SANYO", new("Sanyo", new SanyoMakernoteDirectory())),
        ("Ricoh", Ricoh),
        ("RICOH", Ricoh),
        ("Apple iOS", new("Apple", new AppleMakernoteDirectory())),
    ];

    /// <summary>The beginning of the camera's make, in upper case.</summary>
    private static readonly (string Make, ExifDirectory Names)[] Makes =
    [
        ("CANON", new("Canon", new CanonMakernoteDirectory())),
        ("NIKON", Nikon),
        ("SONY", Sony),
        ("CASIO", Casio),
        ("MINOLTA", Olympus),
        ("KONICA", Olympus),
        ("PENTAX", Pentax),
        ("ASAHI", Pentax),
        ("SAMSUNG", new("Samsung", new SamsungType2MakernoteDirectory())),
        ("DJI", new("DJI", new DjiMakernoteDirectory())),
        ("RICOH", Ricoh),
        ("LEICA", new("Leica", new LeicaMakernoteDirectory())),
    ];

    /// <summary>Directories inside an Olympus note.</summary>
    private static readonly Dictionary<int, ExifDirectory> InOlympus = new()
    {
        [0x2010] = new("Olympus Equipment", new OlympusEquipmentMakernoteDirectory()),
        [0x2020] = new("Olympus CameraSettings", new OlympusCameraSettingsMakernoteDirectory()),
        [0x2030] = new("Olympus RawDevelopment", new OlympusRawDevelopmentMakernoteDirectory()),
        [0x2031] = new("Olympus RawDevelopment2", new OlympusRawDevelopment2MakernoteDirectory()),
        [0x2040] = new("Olympus ImageProcessing", new OlympusImageProcessingMakernoteDirectory()),
        [0x2050] = new("Olympus FocusInfo", new OlympusFocusInfoMakernoteDirectory()),
        [0x3000] = new("Olympus RawInfo", new OlympusRawInfoMakernoteDirectory()),
        [0x4000] = new("Olympus MainInfo", new OlympusMakernoteDirectory()),
    };

    public static ExifDirectory Of(string make, IContentSource note)
    {
        var signature = System.Text.Encoding.Latin1.GetString(note.ReadUpTo(0, SignatureBytes));
        foreach (var (start, names) in Signatures)
        {
            if (signature.StartsWith(start, StringComparison.Ordinal))
            {
                return names;
            }
        }

        foreach (var (start, names) in Makes)
        {
            if (make.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return names;
            }
        }

        return ExifDirectory.UnknownMaker;
    }

    /// <summary>The directory that a tag of this directory holds, if it holds one.</summary>
    public static ExifDirectory? NestedIn(ExifDirectory names, int tag) =>
        names == Olympus ? InOlympus.GetValueOrDefault(tag) : null;
}

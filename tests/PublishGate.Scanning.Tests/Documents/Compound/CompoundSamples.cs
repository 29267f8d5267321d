using System.Text;
using PublishGate.Scanning.Tests.Media;

namespace PublishGate.Scanning.Tests.Documents.Compound;

/// <summary>Streams as Office's older programs write them.</summary>
internal static class CompoundSamples
{
    private static readonly Guid Summary = new("F29F85E0-4FF9-1068-AB91-08002B27B3D9");
    private static readonly Guid DocumentSummary = new("D5CDD502-2E9C-101B-9397-08002B2CF9AE");
    private static readonly Guid UserDefined = new("D5CDD505-2E9C-101B-9397-08002B2CF9AE");

    public static byte[] SummaryStream { get; } =
        Sets(
            (
                Summary,
                [
                    Text(2, "Plan"),
                    Text(4, "Rosa Example"),
                    Text(7, @"C:\Users\rosa\desk.dot"),
                    Text(8, "Ivo Beispiel"),
                    Time(12),
                ]
            )
        );

    public static byte[] DocumentStream { get; } =
        Sets(
            (DocumentSummary, [Text(14, "Mara Muster"), Text(15, "Example Press")]),
            (UserDefined, [(0, Names((2, "Checked by"))), (1, Number(2, 1251)), (2, Cyrillic("Нина Пример"))])
        );

    /// <summary>A DOC file with a comment, a list of who saved it, a dropped file and what an earlier version left.</summary>
    public static byte[] Document() =>
        new CompoundFile()
            .Stream("\u0005SummaryInformation", SummaryStream)
            .Stream("\u0005DocumentSummaryInformation", DocumentStream)
            .Stream("WordDocument", WordDocument("Readers see this.\r", "ask Kim Sample first\r"))
            .Stream("1Table", WordTable())
            .Stream("\u0001Ole10Native", Package(), "_1234")
            .Leftover("left from an earlier version of it")
            .ToArray();

    public static byte[] Workbook() =>
        new ByteBuilder()
            .Bytes(Record(0x809, new byte[16]))
            .Bytes(Record(0x5C, [12, 0, 0, .. "Rosa Example"u8]))
            .Bytes(Record(0x85, [0, 0, 0, 0, 1, 0, 7, 0, .. "Sources"u8]))
            .Bytes(Record(0x1C, [0, 0, 0, 0, 0, 0, 1, 0, 12, 0, 0, .. "Ivo Beispiel"u8, 0]))
            .Bytes(Record(0x0A, []))
            .ToArray();

    public static byte[] Slides() =>
        new ByteBuilder()
            .Bytes(Container(0x03EE, Atom(0x0FA8, "Readers see this"u8.ToArray())))
            .Bytes(Container(0x03F0, Atom(0x0FA0, Encoding.Unicode.GetBytes("do not name her"))))
            .ToArray();

    public static byte[] Record(int type, byte[] body) =>
        new ByteBuilder().Little16(type).Little16(body.Length).Bytes(body).ToArray();

    private static byte[] Container(int type, byte[] body) =>
        new ByteBuilder().Little16(0xF).Little16(type).Little32(body.Length).Bytes(body).ToArray();

    private static byte[] Atom(int type, byte[] body) =>
        new ByteBuilder().Little16(0).Little16(type).Little32(body.Length).Bytes(body).ToArray();

    private static byte[] WordDocument(string main, string comments)
    {
        var text = Encoding.Unicode.GetBytes(main + comments);
        var header = new ByteBuilder().Little16(0xA5EC).Little16(0xC1).Zeros(6).Little16(0x0200).Zeros(64);
        header.Little32(main.Length).Zeros(12).Little32(comments.Length).Zeros(12);
        header.Zeros(154 + (33 * 8) - header.Length).Little32(0).Little32(21);
        header.Zeros(154 + (71 * 8) - header.Length).Little32(21).Little32(SavedBy().Length);
        return header.Zeros(1024 - header.Length).Bytes(text).ToArray();
    }

    private static byte[] WordTable() =>
        new ByteBuilder()
            .Bytes(2)
            .Little32(16)
            .Little32(0)
            .Little32("Readers see this.\rask Kim Sample first\r".Length)
            .Zeros(2)
            .Little32(1024)
            .Zeros(2)
            .Bytes(SavedBy())
            .ToArray();

    private static byte[] SavedBy()
    {
        var strings = new ByteBuilder().Bytes(0xFF, 0xFF).Little16(2).Little16(0);
        foreach (var text in (string[])["Jon Doe Example", @"D:\desk\jon\plan.doc"])
        {
            strings.Little16(text.Length).Utf16(text);
        }

        return strings.ToArray();
    }

    private static byte[] Package() =>
        new ByteBuilder()
            .Little32(0)
            .Little16(2)
            .Ascii("call.txt\0")
            .Ascii("C:\\Users\\rosa\\call.txt\0")
            .Zeros(8)
            .Ascii("C:\\Temp\\call.txt\0")
            .Little32(4)
            .Ascii("call")
            .ToArray();

    private static (uint Id, byte[] Value) Text(uint id, string text) =>
        (
            id,
            new ByteBuilder()
                .Little32(0x1E)
                .Little32(text.Length + 1)
                .Ascii(text)
                .Zeros(4 - (text.Length % 4))
                .ToArray()
        );

    private static byte[] Cyrillic(string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);
        return new ByteBuilder()
            .Little32(0x1E)
            .Little32(bytes.Length + 1)
            .Bytes(bytes)
            .Zeros(4 - (bytes.Length % 4))
            .ToArray();
    }

    private static (uint Id, byte[] Value) Time(uint id) =>
        (
            id,
            new ByteBuilder()
                .Little32(0x40)
                .Little64(new DateTime(2021, 5, 4, 3, 2, 1, DateTimeKind.Utc).ToFileTimeUtc())
                .ToArray()
        );

    private static byte[] Number(int type, int value) => new ByteBuilder().Little32(type).Little32(value).ToArray();

    private static byte[] Names(params (uint Id, string Name)[] names)
    {
        var bytes = new ByteBuilder().Little32(names.Length);
        foreach (var (id, name) in names)
        {
            bytes.Little32(id).Little32(name.Length + 1).Ascii(name + "\0");
        }

        return bytes.Zeros((4 - (bytes.Length % 4)) % 4).ToArray();
    }

    private static byte[] Sets(params (Guid Format, (uint Id, byte[] Value)[] Properties)[] sets)
    {
        var header = new ByteBuilder().Bytes(0xFE, 0xFF).Zeros(22).Little32(sets.Length);
        var bodies = new ByteBuilder();
        foreach (var (format, properties) in sets)
        {
            header.Bytes(format.ToByteArray()).Little32(28 + (sets.Length * 20) + bodies.Length);
            bodies.Bytes(Set(properties));
        }

        return [.. header.ToArray(), .. bodies.ToArray()];
    }

    private static byte[] Set((uint Id, byte[] Value)[] properties)
    {
        var list = new ByteBuilder();
        var values = new ByteBuilder();
        foreach (var (id, value) in properties)
        {
            list.Little32(id).Little32(8 + (properties.Length * 8) + values.Length);
            values.Bytes(value);
        }

        var size = 8 + list.Length + values.Length;
        return new ByteBuilder()
            .Little32(size)
            .Little32(properties.Length)
            .Bytes(list.ToArray())
            .Bytes(values.ToArray())
            .ToArray();
    }
}

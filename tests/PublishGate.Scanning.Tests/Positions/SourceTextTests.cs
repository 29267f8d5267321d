using System.Text;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Tests.Positions;

public sealed class SourceTextTests
{
    public static TheoryData<string> Encodings =>
        ["utf-8", "utf-16", "utf-16BE", "windows-1251", "shift_jis", "gb18030", "euc-kr"];

    static SourceTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Locate_AnyEncoding_GivesTheBytesOfTheCharacters(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var line = name switch
        {
            "windows-1251" => "мать +7 916 ",
            "shift_jis" => "電話ソ表 +81 ",
            "gb18030" => "电话𠀀 +86 ",
            "euc-kr" => "전화 +82 ",
            _ => "мать 😀 电话 é ",
        };
        var text = string.Concat(Enumerable.Repeat(line, 3000)) + "\r\nend";
        var bytes = encoding.GetBytes(text);
        var source = new SourceText(bytes, encoding);
        Assert.Equal(text, source.Text);

        for (var start = 0; start < text.Length; start += 997)
        {
            start += char.IsLowSurrogate(text[start]) ? 1 : 0;
            var at = source.Locate(start, line.Length);
            var expected = encoding.GetByteCount(text.AsSpan(0, start));
            Assert.Equal(expected, at.Offset);
        }

        var end = source.Locate(text.Length - 3, 3);
        Assert.Equal("end", encoding.GetString(bytes, (int)end.Offset, (int)end.Length));
        Assert.Equal((2, 1), (end.Line, end.Column));
    }

    [Fact]
    public void Locate_InvalidBytes_StillPointsAtTheRightByte()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, 0xFE, 0xC3, (byte)'b', (byte)'\n', (byte)'c'];
        var source = new SourceText(bytes, Encoding.UTF8, byteOrderMark: 3);

        var at = source.Locate(source.Text.IndexOf('c', StringComparison.Ordinal), 1);

        Assert.Equal(new FilePosition(9, 1, 2, 1), at);
        Assert.Equal(7, source.Locate(source.Text.IndexOf('b', StringComparison.Ordinal), 1).Offset);
    }
}

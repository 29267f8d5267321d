using System.IO.Compression;
using System.Text;
using PublishGate.Scanning.Content;

namespace PublishGate.Scanning.Tests.Decoding;

public sealed class DeflateHeadTests
{
    public static TheoryData<string> Texts =>
        [
            "",
            "a",
            "Iva Nemova",
            new string('x', 500),
            string.Concat(Enumerable.Range(0, 900).Select(i => $"{i * 7919} ")),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void MayBegin_DeflateData_IsTrueForTheWholeAndForEachBeginning(string text)
    {
        foreach (var level in Enum.GetValues<CompressionLevel>())
        {
            var deflated = Deflate(Encoding.UTF8.GetBytes(text), level);
            for (var length = 0; length <= deflated.Length; length++)
            {
                Assert.True(DeflateHead.MayBegin(deflated.AsSpan(0, length)), $"{level} {length}");
            }
        }
    }

    [Fact]
    public void MayBegin_BytesThatDecompress_IsNeverFalse()
    {
        var random = new Random(7);
        var bytes = new byte[60];
        var refused = 0;
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(bytes);
            if (DeflateHead.MayBegin(bytes))
            {
                continue;
            }

            refused++;
            Assert.Throws<InvalidDataException>(() => Inflate(bytes));
        }

        Assert.InRange(refused, 18_000, 20_000);
    }

    private static byte[] Deflate(byte[] plain, CompressionLevel level)
    {
        using var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, level))
        {
            deflate.Write(plain);
        }

        return target.ToArray();
    }

    private static void Inflate(byte[] bytes)
    {
        using var inflate = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        inflate.CopyTo(Stream.Null);
    }
}

using PublishGate.Embedded.Files;

namespace PublishGate.Embedded.Tests.Files;

public sealed class FileContentTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Read_AnyRange_GivesTheFilesBytes(int size)
    {
        var bytes = Enumerable.Range(0, size).Select(i => (byte)(i * 31 % 251)).ToArray();
        File.WriteAllBytes(_path, bytes);
        using var content = new FileContent(_path);

        Assert.Equal(size, content.Length);
        foreach (var offset in new long[] { 0, 5, 0, 4000, 8190, 8193, size - 3, size, size + 10L, long.MaxValue - 4 })
        {
            foreach (var count in new[] { 0, 1, 4, 500, 8191, 8192, 200_000 })
            {
                var buffer = new byte[count];
                var start = Math.Clamp(offset, 0, size);
                var expected = bytes.AsSpan((int)start, (int)Math.Min(count, size - start)).ToArray();
                if (offset >= 0)
                {
                    Assert.Equal(expected, buffer[..content.Read(offset, buffer)]);
                }
            }
        }
    }

    [Fact]
    public void Open_MissingFile_IsAnIOException() =>
        Assert.ThrowsAny<IOException>(() => new FileContent(_path + ".missing").Dispose());

    public void Dispose() => File.Delete(_path);
}

using PublishGate.Cli.Settings;

namespace PublishGate.Cli.Tests.Settings;

public sealed class FingerprintKeyTests : IDisposable
{
    private readonly TemporaryFolder _settings = new();

    private string KeyFile => _settings.Of("publishgate/fingerprint.key");

    [Fact]
    public void Load_FirstUse_MakesAKeyForItsOwnerOnly()
    {
        var first = FingerprintKey.Load(Terminal());
        var second = FingerprintKey.Load(Terminal());

        Assert.Equal(first.KeyId, second.KeyId);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public void Load_HexAndBase64OfOneKey_AreTheSameKey()
    {
        var base64 = Convert.ToBase64String(Convert.FromHexString(TestCommand.Key));

        Assert.Equal(FingerprintKey.Load(Terminal(TestCommand.Key)).KeyId, FingerprintKey.Load(Terminal(base64)).KeyId);
        Assert.False(File.Exists(KeyFile));
    }

    [Theory]
    [InlineData("0011")]
    [InlineData("not a key at all!")]
    public void Load_BadVariable_SaysWhatItMustBe(string text)
    {
        var exception = Assert.Throws<CommandFailedException>(() => FingerprintKey.Load(Terminal(text)));

        Assert.Contains(FingerprintKey.Variable, exception.Message);
        Assert.DoesNotContain(text, exception.Message);
    }

    [Fact]
    public void Load_DamagedFile_IsRefusedNotReplaced()
    {
        _settings.Write("publishgate/fingerprint.key", "damaged");

        Assert.Throws<CommandFailedException>(() => FingerprintKey.Load(Terminal()));
        Assert.Equal("damaged", File.ReadAllText(KeyFile));
    }

    [Fact]
    public void Load_NowhereToWrite_TakesAKeyForThisRunAndSaysSo()
    {
        var error = new StringWriter();
        var file = _settings.Write("a-file", "");

        FingerprintKey.Load(Terminal() with { SettingsFolder = file, Error = error });

        Assert.Contains("for this run only", error.ToString());
    }

    public void Dispose() => _settings.Dispose();

    private Terminal Terminal(string? variable = null) =>
        new()
        {
            Input = () => Stream.Null,
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Environment = _ => variable,
            SettingsFolder = _settings.Path,
        };
}

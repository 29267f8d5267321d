using PublishGate.Scanning.Fingerprints;

namespace PublishGate.Scanning.Tests.Fingerprints;

/// <summary>A fingerprint is keyed: whoever sees it cannot find the value by trying all of them.</summary>
public sealed class FingerprinterTests
{
    private readonly Fingerprinter _fingerprinter = new("an invented key!"u8);

    /// <summary>Computed with another implementation of HMAC-SHA256 (Python's hmac), cut to 128 bits.</summary>
    [Fact]
    public void Of_Value_IsItsHmacUnderTheKey() =>
        Assert.Equal("54e0e03d9fccc82b2529f8220049360e", _fingerprinter.Of("phone-number", "+79995550137"));

    [Fact]
    public void Of_SameValueUnderAnotherKey_IsAnotherFingerprint()
    {
        var other = new Fingerprinter("another key of 24 bytes."u8);

        Assert.NotEqual(_fingerprinter.Of("phone-number", "+79995550137"), other.Of("phone-number", "+79995550137"));
        Assert.NotEqual(_fingerprinter.KeyId, other.KeyId);
    }

    [Fact]
    public void Of_SameValueUnderAnotherRule_IsAnotherFingerprint() =>
        Assert.NotEqual(_fingerprinter.Of("phone-number", "1"), _fingerprinter.Of("ru-inn", "1"));

    [Fact]
    public void New_KeyThatIsTooShort_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Fingerprinter("fifteen bytes.."u8));
}

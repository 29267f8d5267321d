using System.Text;

namespace PublishGate.Scanning.Documents.Compound.Properties;

/// <summary>Encodings by the number of their code page, as property sets name them.</summary>
internal static class CodePages
{
    private const int Utf16 = 1200;
    private const int Utf8 = 65001;
    private const int Western = 1252;

    /// <summary>Null where nobody knows the number: the text is then judged by its bytes.</summary>
    public static Encoding? Of(long number) =>
        (number & 0xFFFF) switch
        {
            Utf16 => Encoding.Unicode,
            Utf8 => Encoding.UTF8,
            // Programs declare it by default, whatever they write.
            Western => null,
            var page => CodePagesEncodingProvider.Instance.GetEncoding((int)page),
        };
}

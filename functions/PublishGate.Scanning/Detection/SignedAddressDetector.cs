using System.Buffers;
using PublishGate.Scanning.Detection.Secrets;
using PublishGate.Scanning.Detection.Words;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Detection;

/// <summary>Addresses that carry their own permission: shared access signatures and pre-signed addresses.</summary>
internal sealed class SignedAddressDetector : IDetector
{
    private const int ShortestSignature = 16;

    private static readonly Rule Sas = new(
        "azure-sas",
        Severity.Block,
        "An address with an Azure shared access signature",
        "Serve the file without a signature, and roll the key that signed it."
    )
    {
        MustBeWithdrawn = true,
    };

    private static readonly Rule Presigned = new(
        "presigned-url",
        Severity.Warn,
        "A pre-signed address",
        "Serve the file from a public place: whoever has this address has its signer's permission until it ends."
    )
    {
        MustBeWithdrawn = true,
    };

    /// <summary>The parameters that hold the signature of an address.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
    ["X-Amz-Signature=", "X-Goog-Signature=", "Signature=", "sig="];

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [.. Parameters],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>\\`");

    public IReadOnlyList<Rule> Rules { get; } = [Sas, Presigned];

    public FragmentTraits Needs => FragmentTraits.Letters | FragmentTraits.Digit | FragmentTraits.EqualsSign;

    public Clue NeedsClue => Clue.SignedAddress;

    public IReadOnlyList<Example> Examples { get; } =
    [
        Finds(
            "https://a.blob.core.windows.net/c/f?sv=2022-11-02&sp=rwdl&se=2030-01-01&sig=Qw3Er5Ty7Ui9Op%2FAs1Df3Gh5%3D"
        ),
        Finds(
            "https://a.blob.core.windows.net/c/f?sv=2022-11-02&sp=r&sig=Qw3Er5Ty7Ui9Op%2FAs1Df3Gh5%3D",
            Severity.Warn
        ),
        Finds("https://b.s3.amazonaws.com/f.mp3?X-Amz-Expires=3600&X-Amz-Signature=0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        Finds(
            "https://d0.cloudfront.net/f.mp4?Policy=eyJTdGF0ZW1lbnQi&Signature=Qw3Er5Ty7Ui9Op~As1Df3&Key-Pair-Id=K2QW3ER5"
        ),
        Example.Ignores("https://paper.invalid/widget?sig=1&theme=dark"),
        Example.Ignores("https://paper.invalid/img.jpg?width=300&signature=abcdef0123456789abcdef"),
    ];

    public void Detect(Fragment fragment, DetectionContext context)
    {
        var text = fragment.Text.AsSpan();
        for (var from = 0; text.Length - from >= ShortestSignature; )
        {
            var offset = text[from..].IndexOfAny(Marks);
            if (offset < 0)
            {
                return;
            }

            var at = from + offset;
            var start = text[from..at].LastIndexOfAny(Ends) + 1 + from;
            var length = text[at..].IndexOfAny(Ends);
            var end = length < 0 ? text.Length : at + length;
            Judge(fragment, start, end - start, context);
            from = Math.Max(end, at + 1);
        }
    }

    private static void Judge(Fragment fragment, int start, int length, DetectionContext context)
    {
        var address = fragment.Text.AsSpan(start, length);
        if (IsShared(address))
        {
            context.Report(Sas, fragment, start, length, "", IsReadOnly(address) ? Severity.Warn : null);
        }
        else if (
            Has(address, "X-Amz-Signature")
            || Has(address, "X-Goog-Signature")
            || (
                Has(address, "Signature")
                && (Has(address, "Expires") || Has(address, "Policy") || Has(address, "Key-Pair-Id"))
            )
        )
        {
            context.Report(Presigned, fragment, start, length, "");
        }
    }

    private static bool IsShared(ReadOnlySpan<char> address)
    {
        var (permits, ends) = (Has(address, "sp"), Has(address, "se"));
        return Has(address, "sig") && ((permits && ends) || (Has(address, "sv") && (permits || ends)));
    }

    // sp=r: whoever has the address can read this one file, which is what a published file is for.
    private static bool IsReadOnly(ReadOnlySpan<char> address)
    {
        var at = address.IndexOf("sp=r", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + 4 == address.Length || address[at + 4] == '&');
    }

    private static bool Has(ReadOnlySpan<char> address, string parameter)
    {
        for (var from = 0; from < address.Length; )
        {
            var offset = address[from..].IndexOf(parameter, StringComparison.OrdinalIgnoreCase);
            if (offset < 0)
            {
                return false;
            }

            var at = from + offset;
            var end = at + parameter.Length;
            if (at > 0 && address[at - 1] is '?' or '&' or ';' && end < address.Length && address[end] == '=')
            {
                return true;
            }

            from = end;
        }

        return false;
    }

    private static Example Finds(string address, Severity? severity = null) =>
        Example.Finds(address, address) with
        {
            Severity = severity,
        };
}

using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>Makes a page's operations, until there are too many of them.</summary>
/// <remarks>
/// At each word that is no operator the library searches all operations so far for an inline image that may have ended too
/// early (8.9.7), so that work is counted. Past a bound, words are given as operations that do nothing, and the page is a gap.
/// </remarks>
internal sealed class BoundedOperations : IGraphicsStateOperationFactory
{
    private const int MostOperations = 2_000_000;
    private const int DeepestStates = 10_000;
    private const long MostSearched = 20_000_000;
    private const int SearchedAtLeast = 4000;

    private long _searched;
    private int _made;
    private int _depth;

    /// <summary>What was exceeded, if anything was.</summary>
    public string? Limit { get; private set; }

    public IGraphicsStateOperation? Create(OperatorToken op, IReadOnlyList<IToken> operands)
    {
        if (Limit is not null)
        {
            return NoOperation.Instance;
        }

        if (Known(op, operands) is not { } operation)
        {
            _searched += _made + SearchedAtLeast;
            Limit = _searched > MostSearched ? "too many words that are no operators" : null;
            return null;
        }

        _made++;
        _depth += op.Data switch
        {
            "q" => 1,
            "Q" when _depth > 0 => -1,
            _ => 0,
        };
        Limit =
            _made > MostOperations ? $"more than {MostOperations} operators on a page"
            : _depth > DeepestStates ? $"more than {DeepestStates} graphics states inside one another"
            : null;
        return operation;
    }

    private static IGraphicsStateOperation? Known(OperatorToken op, IReadOnlyList<IToken> operands)
    {
        try
        {
            return ReflectionGraphicsStateOperationFactory.Instance.Create(op, operands);
        }
#pragma warning disable CA1031 // Operands that do not fit throw anything: to the library the same as no operator.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private sealed class NoOperation : IGraphicsStateOperation
    {
        public static readonly NoOperation Instance = new();

        public string Operator => "";

        public void Run(IOperationContext operationContext) { }

        public void Write(Stream stream) { }
    }
}

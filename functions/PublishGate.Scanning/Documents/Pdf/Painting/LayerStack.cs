using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PublishGate.Scanning.Documents.Pdf.Painting;

/// <summary>The layers that a drawing has opened and not yet closed.</summary>
internal sealed class LayerStack(PaintedPage page, IPdfTokenScanner scanner)
{
    private readonly Stack<PaintedLayer?> _open = [];

    public PaintedLayer? Current => _open.TryPeek(out var layer) ? layer : null;

    public int Depth => _open.Count;

    /// <summary>Opens marked content; it is a layer of its own if a layer or a membership of layers is given.</summary>
    public void Begin(DictionaryToken? membership)
    {
        var layer = membership is null ? Current : Of(membership);
        if (layer is not null && !ReferenceEquals(layer, Current))
        {
            page.Layers.Add(layer);
        }

        _open.Push(layer);
    }

    public void End() => _open.TryPop(out _);

    /// <summary>Closes what a drawing inside this one opened and left open.</summary>
    public void EndDownTo(int depth)
    {
        while (_open.Count > depth)
        {
            End();
        }
    }

    /// <summary>What the /OC of a picture or an inner drawing, or of the page's properties, refers to.</summary>
    public DictionaryToken? Find(DictionaryToken owner, string key) =>
        Resolve(owner.Data.GetValueOrDefault(key)) as DictionaryToken;

    private PaintedLayer? Of(DictionaryToken membership)
    {
        var policy = (Resolve(membership.Data.GetValueOrDefault("P")) as NameToken)?.Data;
        var groups = Resolve(membership.Data.GetValueOrDefault("OCGs")) switch
        {
            ArrayToken array => array.Data.Select(item => Resolve(item) as DictionaryToken),
            DictionaryToken one => [one],
            _ => [membership],
        };
        var names = groups
            .Select(group => (Resolve(group?.Data.GetValueOrDefault("Name")) as IDataToken<string>)?.Data.Trim())
            .OfType<string>()
            .ToList();
        // Those that are shown while something else is off say nothing of what a reader does not see.
        return policy is "AllOff" or "AnyOff" || names.Count == 0
            ? Current
            : new PaintedLayer(Current, names, policy == "AllOn");
    }

    private IToken? Resolve(IToken? token)
    {
        for (var steps = 0; token is IndirectReferenceToken reference && steps < 16; steps++)
        {
            token = scanner.Get(reference.Data)?.Data;
        }

        return token;
    }
}

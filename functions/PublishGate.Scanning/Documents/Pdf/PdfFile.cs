using PublishGate.Scanning.Documents.Pdf.Syntax;

namespace PublishGate.Scanning.Documents.Pdf;

/// <summary>The objects of a file: those of the document as it is shown, and those that earlier versions left behind.</summary>
internal sealed class PdfFile
{
    private const int MaximumPages = 20_000;

    private readonly Dictionary<int, PdfObject> _current = [];
    private readonly HashSet<int> _reachable = [];

    public PdfFile(IReadOnlyList<PdfObject> objects, IReadOnlyList<PdfValue> trailers)
    {
        Objects = objects;
        foreach (var item in objects)
        {
            _current[item.Number] = item;
        }

        Trailer = trailers.LastOrDefault(trailer => trailer["Root"] is not null);
        IsEncrypted = trailers.Any(trailer => trailer["Encrypt"] is not null and not PdfKeyword);
        FindReachable();
    }

    public IReadOnlyList<PdfObject> Objects { get; }

    /// <summary>The trailer of the last version; null if there is none.</summary>
    public PdfValue? Trailer { get; }

    public bool IsEncrypted { get; }

    public PdfValue Catalog => Resolve(Trailer?["Root"]);

    /// <summary>Part of the document as it is shown: not replaced by a later version, and used by something.</summary>
    public bool IsCurrent(PdfObject item) =>
        ReferenceEquals(_current[item.Number], item) && _reachable.Contains(item.Number);

    public PdfObject? Find(PdfValue? value) =>
        value is PdfReference { Number: var number } ? _current.GetValueOrDefault(number) : null;

    /// <summary>What a value means: the object that it refers to, or itself.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        for (var steps = 0; value is PdfReference && steps < 16; steps++)
        {
            value = Find(value)?.Value;
        }

        return value ?? PdfValue.Null;
    }

    /// <summary>The elements of an array; a value alone is the only element.</summary>
    public IEnumerable<PdfValue> Items(PdfValue? value) =>
        Resolve(value) switch
        {
            PdfArray array => array.Items,
            PdfKeyword => [],
            var other => [other],
        };

    /// <summary>The pages in their order.</summary>
    public IReadOnlyList<PdfValue> Pages()
    {
        var pages = new List<PdfValue>();
        var seen = new HashSet<PdfValue>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PdfValue>([Resolve(Catalog["Pages"])]);
        while (open.TryPop(out var node) && pages.Count < MaximumPages)
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (node["Kids"] is { } kids)
            {
                foreach (var kid in Items(kids).Reverse())
                {
                    open.Push(Resolve(kid));
                }
            }
            else if (node is PdfDictionary)
            {
                pages.Add(node);
            }
        }

        return pages;
    }

    private void FindReachable()
    {
        var open = new Stack<PdfValue>(Trailer is null ? [] : [Trailer]);
        while (open.TryPop(out var value))
        {
            if (value is PdfReference { Number: var number })
            {
                if (_reachable.Add(number) && _current.TryGetValue(number, out var item))
                {
                    open.Push(item.Value);
                }

                continue;
            }

            foreach (var child in value.Children)
            {
                if (child is PdfReference or PdfArray or PdfDictionary)
                {
                    open.Push(child);
                }
            }
        }
    }
}

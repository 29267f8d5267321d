namespace PublishGate.Scanning.Positions;

/// <summary>Text from which escapes were removed one by one, so that every character still has a place.</summary>
/// <param name="encoded">Where the encoded text comes from.</param>
/// <param name="steps">
/// For each change of distance, in order: the decoded index from which it holds, and the encoded index of that character.
/// </param>
/// <param name="encodedLength">Length of the encoded text in characters.</param>
public sealed class DecodedOrigin(Origin encoded, IReadOnlyList<(int Decoded, int Encoded)> steps, int encodedLength)
    : Origin
{
    public override FilePosition? Locate(int start, int count)
    {
        var first = EncodedIndex(start);
        var end = EncodedIndex(start + count);
        return encoded.Locate(first, Math.Max(0, Math.Min(end, encodedLength) - first));
    }

    private int EncodedIndex(int decoded)
    {
        var low = 0;
        var high = steps.Count - 1;
        var best = (Decoded: 0, Encoded: 0);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].Decoded <= decoded)
            {
                best = steps[middle];
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return best.Encoded + (decoded - best.Decoded);
    }
}

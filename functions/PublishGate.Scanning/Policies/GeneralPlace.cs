using System.Text;

namespace PublishGate.Scanning.Policies;

/// <summary>A place without what differs from page to page: indexes, ids, lengths.</summary>
public static class GeneralPlace
{
    /// <summary>The place with every run of digits, masked or not, as one <c>#</c>: <c>$.items[#].phone</c>.</summary>
    public static string Of(string place)
    {
        var text = new StringBuilder(place.Length);
        foreach (var character in place)
        {
            var isDigit = char.IsDigit(character) || character is Masking.Mask.Dot or '#';
            if (!isDigit || text.Length == 0 || text[^1] != '#')
            {
                text.Append(isDigit ? '#' : character);
            }
        }

        return text.ToString();
    }
}

using System.Globalization;

namespace PublishGate.Gate.Messages;

/// <summary>Which try of a message this is. A try that failed is followed by a copy, due later, whose id counts on.</summary>
/// <param name="BaseId">The id of the first try; every receiver sees the same one.</param>
/// <param name="Number">From 1.</param>
public readonly record struct Attempt(string BaseId, int Number)
{
    // Hexadecimal ids of messages never have it.
    private const char Separator = '~';
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <summary>The id of the message of this try.</summary>
    public string Id =>
        Number == 1 ? BaseId : string.Create(CultureInfo.InvariantCulture, $"{BaseId}{Separator}{Number}");

    public Attempt Next => this with { Number = Number + 1 };

    /// <summary>The wait after this try: one second, three times as long after each further one, at most ten minutes.</summary>
    public TimeSpan Wait
    {
        get
        {
            var wait = FirstWait;
            for (var i = 1; i < Number && wait < LongestWait; i++)
            {
                wait *= 3;
            }

            return wait < LongestWait ? wait : LongestWait;
        }
    }

    public static Attempt Of(string id)
    {
        var end = id.LastIndexOf(Separator);
        return
            end > 0 && int.TryParse(id.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Attempt(id[..end], number)
            : new Attempt(id, 1);
    }
}

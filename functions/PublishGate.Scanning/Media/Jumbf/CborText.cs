using System.Globalization;
using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Reports;

namespace PublishGate.Scanning.Media.Jumbf;

/// <summary>Reads the texts of a CBOR structure with the keys under which they stand (RFC 8949).</summary>
/// <remarks>
/// <code>
/// item    major type : 3 bits | argument : 5 bits, or in the 1, 2, 4 or 8 bytes that follow for 24 to 27
/// types   0, 1 integer | 2 bytes | 3 text | 4 array | 5 map | 6 tag before an item | 7 float, switch, break
/// </code>
/// Items are read one after another with a stack of what is open, so that no nesting can exhaust the stack.
/// </remarks>
internal sealed class CborText
{
    private const int Indefinite = 31;

    private readonly Reading _reading;
    private readonly MediaBlock _block;
    private readonly FragmentScope _scope = new(null, "CBOR");
    private readonly Stack<Container> _open = new();

    private CborText(Reading reading, MediaBlock block)
    {
        _reading = reading;
        _block = block;
    }

    /// <summary>An array or map that is not closed yet.</summary>
    private sealed class Container
    {
        public required bool IsMap { get; init; }

        /// <summary>Items to come; negative if the end is marked.</summary>
        public long Left { get; set; }

        /// <summary>The key that the next value stands under; null if a key is next.</summary>
        public string? Key { get; set; }
    }

    public static void Read(Reading reading, MediaBlock block)
    {
        if (!new CborText(reading, block).ReadItems())
        {
            reading.Add(Gap.Malformed(block.Place.ToString(), "The CBOR structure"));
            reading.AddUnknown(block, Channel.C2pa);
        }
    }

    private bool ReadItems()
    {
        var bytes = _block.Load(_reading).Span;
        for (var at = 0; at < bytes.Length; )
        {
            if (_open.Count > _reading.Limits.Nesting)
            {
                throw new LimitReachedException(_block.Place.ToString(), "too many nested items");
            }

            if (ReadItem(bytes, ref at) is false)
            {
                return false;
            }
        }

        return _open.Count == 0;
    }

    private bool ReadItem(ReadOnlySpan<byte> bytes, ref int at)
    {
        var (major, argument, length) = Head(bytes[at..]);
        at += length;
        switch (major)
        {
            case 2 or 3 when argument > bytes.Length - at:
                return false;
            case 2 or 3:
                Take(_block.Slice(at, argument), isText: major == 3);
                at += (int)argument;
                return true;
            case 4 or 5:
                _open.Push(new Container { IsMap = major == 5, Left = argument < 0 ? -1 : argument * (major - 3) });
                CloseFull();
                return true;
            case 6:
                return true;
            case 7 when argument < 0:
                var isOpen = TryClose();
                CloseFull();
                return isOpen;
            case < 0:
                return false;
            default:
                TakeNumber(argument, major);
                return true;
        }
    }

    private static (int Major, long Argument, int Length) Head(ReadOnlySpan<byte> bytes)
    {
        var (major, small) = (bytes[0] >> 5, bytes[0] & 0x1F);
        return small switch
        {
            < 24 => (major, small, 1),
            24 when bytes.Length > 1 => (major, bytes[1], 2),
            25 when bytes.Length > 2 => (major, ByteOrder.Big.UInt16(bytes[1..]), 3),
            26 when bytes.Length > 4 => (major, ByteOrder.Big.UInt32(bytes[1..]), 5),
            27 when bytes.Length > 8 => (major, Math.Min(ByteOrder.Big.Offset64(bytes[1..]), long.MaxValue / 4), 9),
            Indefinite when major is 4 or 5 or 7 => (major, -1, 1),
            _ => (-1, 0, 1),
        };
    }

    private void Take(MediaBlock value, bool isText)
    {
        var bytes = value.Load(_reading).Span;
        if (isText && _open.TryPeek(out var container) && container is { IsMap: true, Key: null })
        {
            container.Key = MetadataText.Decode(bytes);
            _reading.AddName(value.Then("key"), Channel.C2pa, container.Key);
            CountItem();
            return;
        }

        var name = KeyOf() ?? "value";
        var place = value.Then(Place.SafeName(name));
        if (isText)
        {
            _reading.AddValue(place, Channel.C2pa, name, MetadataText.Decode(bytes), null, _scope);
        }
        else
        {
            _reading.AddReadable(place, Channel.C2pa);
        }

        FinishValue();
    }

    private void TakeNumber(long argument, int major)
    {
        var name = KeyOf() ?? "value";
        var text = (major == 1 ? -1 - argument : argument).ToString(CultureInfo.InvariantCulture);
        _reading.AddValue(_block.Then(Place.SafeName(name)), Channel.C2pa, name, text, null, _scope);
        FinishValue();
    }

    private string? KeyOf() => _open.Select(container => container.Key).FirstOrDefault(key => key is not null);

    private void FinishValue()
    {
        if (_open.TryPeek(out var container))
        {
            container.Key = null;
        }

        CountItem();
    }

    private void CountItem()
    {
        if (_open.TryPeek(out var container) && container.Left > 0)
        {
            container.Left--;
        }

        CloseFull();
    }

    private void CloseFull()
    {
        while (_open.TryPeek(out var container) && container.Left == 0)
        {
            TryClose();
        }
    }

    private bool TryClose()
    {
        if (!_open.TryPop(out _))
        {
            return false;
        }

        if (_open.TryPeek(out var outer))
        {
            outer.Key = null;
            outer.Left -= outer.Left > 0 ? 1 : 0;
        }

        return true;
    }
}

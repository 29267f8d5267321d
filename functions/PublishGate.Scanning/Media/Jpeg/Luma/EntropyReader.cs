namespace PublishGate.Scanning.Media.Jpeg.Luma;

/// <summary>Reads bits of coded data, in which FF is followed by 00 (ITU-T T.81, B.1.1.5); zeros behind the end.</summary>
internal ref struct EntropyReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private int _at;
    private ulong _bits;
    private int _count;
    private int _padding;

    /// <summary>More was read than there is.</summary>
    public readonly bool HasEnded => _padding > _count;

    /// <summary>The next 16 bits.</summary>
    public int Peek()
    {
        if (_count < 16)
        {
            Fill();
        }

        return (int)((_bits >> (_count - 16)) & 0xFFFF);
    }

    /// <summary>Moves on by at most 16 bits.</summary>
    public void Skip(int bits)
    {
        if (_count < bits)
        {
            Fill();
        }

        _count -= bits;
    }

    /// <summary>A number of so many bits, in which a leading zero means that it is negative (F.2.2.1).</summary>
    public int Difference(int bits)
    {
        if (bits == 0)
        {
            return 0;
        }

        var value = Peek() >> (16 - bits);
        Skip(bits);
        return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
    }

    /// <summary>Moves behind the next restart marker; false if another marker or the end comes first.</summary>
    public bool Restart()
    {
        (_bits, _count, _padding) = (0, 0, 0);
        for (; _at + 1 < _data.Length; _at++)
        {
            if (_data[_at] == 0xFF && _data[_at + 1] != 0)
            {
                var isRestart = _data[_at + 1] is >= 0xD0 and <= 0xD7;
                _at += isRestart ? 2 : 0;
                return isRestart;
            }
        }

        return false;
    }

    private void Fill()
    {
        while (_count <= 48)
        {
            byte next = 0;
            if (_at >= _data.Length || (_data[_at] == 0xFF && (_at + 1 >= _data.Length || _data[_at + 1] != 0)))
            {
                _padding += 8;
            }
            else
            {
                next = _data[_at];
                _at += next == 0xFF ? 2 : 1;
            }

            _bits = (_bits << 8) | next;
            _count += 8;
        }
    }
}

namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>A symmetric square of bits: who may meet whom.</summary>
internal sealed class BitMatrix(int size)
{
    private readonly int _words = (size + 63) >> 6;
    private readonly ulong[] _bits = new ulong[size * ((size + 63) >> 6)];

    public int Size => size;

    public Span<ulong> Row(int row) => _bits.AsSpan(row * _words, _words);

    public bool this[int a, int b] => Bits.Has(Row(a), b);

    public void Set(int a, int b)
    {
        Bits.Add(Row(a), b);
        Bits.Add(Row(b), a);
    }

    public void Clear(int a, int b)
    {
        Bits.Remove(Row(a), b);
        Bits.Remove(Row(b), a);
    }
}

using System.Numerics;

namespace TochkaBot.Chess.Swiss;

/// <summary>A square of bits: who may meet whom, 64 answers at a time.</summary>
internal sealed class BitMatrix(int size)
{
    private readonly int _words = (size + 63) >> 6;
    private readonly ulong[] _bits = new ulong[size * ((size + 63) >> 6)];

    public int Size => size;

    public Span<ulong> Row(int row) => _bits.AsSpan(row * _words, _words);

    public bool this[int a, int b] => (_bits[(a * _words) + (b >> 6)] >> (b & 63) & 1) != 0;

    public void Set(int a, int b)
    {
        Row(a)[b >> 6] |= 1UL << (b & 63);
        Row(b)[a >> 6] |= 1UL << (a & 63);
    }

    public void Clear(int a, int b)
    {
        Row(a)[b >> 6] &= ~(1UL << (b & 63));
        Row(b)[a >> 6] &= ~(1UL << (a & 63));
    }

    /// <summary>The first set bit that both hold, at or after a place; -1 when there is none.</summary>
    public static int FirstCommon(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int from = 0)
    {
        for (var word = from >> 6; word < a.Length; word++)
        {
            var bits = a[word] & b[word];
            if (word == from >> 6)
                bits &= ~0UL << (from & 63);
            if (bits != 0)
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return -1;
    }
}

using System.Numerics;

namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>Sets of small numbers, 64 to a word.</summary>
internal static class Bits
{
    public static ulong[] Empty(int size) => new ulong[(size + 63) >> 6];

    public static bool Has(ReadOnlySpan<ulong> set, int item) => (set[item >> 6] >> (item & 63) & 1) != 0;

    public static void Add(Span<ulong> set, int item) => set[item >> 6] |= 1UL << (item & 63);

    public static void Remove(Span<ulong> set, int item) => set[item >> 6] &= ~(1UL << (item & 63));

    /// <summary>The first item of both sets at or after a place; −1 when there is none.</summary>
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

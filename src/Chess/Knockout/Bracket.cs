using System.Runtime.InteropServices;

namespace TochkaBot.Chess.Knockout;

/// <summary>Where one side of a match comes from.</summary>
public enum SlotKind
{
    /// <summary>From the seeding list.</summary>
    Seed,

    /// <summary>The winner of a match.</summary>
    Winner,

    /// <summary>The loser of a match.</summary>
    Loser,
}

/// <summary>One side of a match.</summary>
/// <param name="Kind">Where from.</param>
/// <param name="Seed">The seed from 1, when <paramref name="Kind"/> is a seed.</param>
/// <param name="Match">The match, otherwise.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Slot(SlotKind Kind, int Seed, string Match)
{
    internal static Slot OfSeed(int seed) => new(SlotKind.Seed, seed, "");

    internal static Slot WinnerOf(string match) => new(SlotKind.Winner, 0, match);

    internal static Slot LoserOf(string match) => new(SlotKind.Loser, 0, match);
}

/// <summary>A match of a bracket.</summary>
/// <param name="Id">W1.1 the first of the first round, L2.1 in the losers' bracket, GF the grand final, T third place.</param>
/// <param name="A">The upper side.</param>
/// <param name="B">The lower side.</param>
/// <param name="OnlyIfLowerWon">The match that must have been won by its lower side for this one to be played.</param>
public sealed record BracketMatch(string Id, Slot A, Slot B, string? OnlyIfLowerWon = null);

/// <summary>The order of seeds in the first round: the best meet as late as can be.</summary>
public static class SeedOrder
{
    /// <summary>Seeds from top to bottom; neighbours meet.</summary>
    /// <param name="size">A power of two, 2 and up.</param>
    /// <exception cref="ArgumentException">The size is no power of two.</exception>
    public static IReadOnlyList<int> For(int size)
    {
        if (size < 2 || !System.Numerics.BitOperations.IsPow2(size))
            throw new ArgumentException("The size of a bracket is a power of two", nameof(size));
        List<int> order = [1];
        while (order.Count < size)
        {
            var sum = (2 * order.Count) + 1;
            order = [.. order.SelectMany(seed => (int[])[seed, sum - seed])];
        }
        return order;
    }

    /// <summary>The smallest bracket that holds so many players.</summary>
    public static int SizeFor(int players) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)players);
}

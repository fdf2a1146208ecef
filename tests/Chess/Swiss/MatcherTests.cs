using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Chess.Swiss.Matching;
using TochkaBot.Tests.Support;

namespace TochkaBot.Chess.Tests.Swiss;

public class MatcherTests
{
    [Fact]
    public void Narrow_weights_find_what_brute_force_finds() => Check(seed => Agrees(seed, -(1L << 61)));

    [Fact]
    public void So_do_weights_of_two_words() => Check(seed => Agrees(seed, -(Int128.One << 125)));

    [Fact]
    public void So_do_weights_without_limit() => Check(seed => Agrees(seed, -(BigInteger.One << 200)));

    private static void Check(Func<int, bool> property) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), property).Check(Trials.Of(600));

    /// <summary>The heaviest matching, then three vertices choose one after another.</summary>
    private static bool Agrees<T>(int seed, T forbidden)
        where T : struct, INumber<T>
    {
        Random random = new(seed);
        var size = random.Next(2, 9);
        Weights<T> weights = new(size, forbidden);
        var edges = new long?[size, size];
        var exits = new bool[size];
        Fill(random, weights, edges, exits);
        // Solving changes the weights, so what brute force sees was written down apart.
        Matcher<T> matcher = new(weights);
        var all = Matchings(edges, exits, new int[size], 0).ToList();
        if (!matcher.Solve(new int[size]))
            return all.Count == 0;
        var best = all.GroupBy(mates => Weigh(edges, mates)).MaxBy(group => group.Key)!.ToList();
        for (var turn = 0; turn < 3; turn++)
        {
            var vertex = random.Next(size);
            var bonus = Enumerable.Range(0, size + 1).Select(_ => random.Next(4)).ToArray();
            matcher.Prefer(vertex, bonus);
            best = best.GroupBy(mates => Bonus(mates[vertex], bonus)).MaxBy(group => group.Key)!.ToList();
            var mine = Enumerable.Range(0, size).Select(matcher.MateOf).ToArray();
            if (!best.Exists(mates => mates.SequenceEqual(mine)))
                return false;
        }
        return true;
    }

    private static void Fill<T>(Random random, Weights<T> weights, long?[,] edges, bool[] exits)
        where T : struct, INumber<T>
    {
        var (size, span, open) = (weights.Size, random.Next(1, 12), random.Next(3) > 0);
        for (var a = 0; a < size; a++)
        {
            if (exits[a] = open && random.Next(3) > 0)
                weights.AllowExit(a);
            for (var b = a + 1; b < size; b++)
            {
                if (random.Next(4) == 0)
                    continue;
                var weight = random.Next(-span, span + 1);
                (edges[a, b], edges[b, a]) = (weight, weight);
                // Room for bonuses below one unit of weight, as the criteria leave it.
                weights.Allow(a, b, T.CreateChecked(weight) * T.CreateChecked(16));
            }
        }
    }

    private static int Bonus(int mate, int[] bonus) => bonus[mate >= 0 ? mate : ^1];

    private static long Weigh(long?[,] edges, int[] mates) =>
        mates.Index().Where(item => item.Item > item.Index).Sum(item => edges[item.Index, item.Item]!.Value);

    private static IEnumerable<int[]> Matchings(long?[,] edges, bool[] exits, int[] mates, int done)
    {
        var a = 0;
        while (a < mates.Length && (done >> a & 1) != 0)
            a++;
        if (a == mates.Length)
        {
            yield return [.. mates];
            yield break;
        }
        if (exits[a])
        {
            mates[a] = Matcher<long>.Outside;
            foreach (var found in Matchings(edges, exits, mates, done | (1 << a)))
                yield return found;
        }
        for (var b = a + 1; b < mates.Length; b++)
        {
            if ((done >> b & 1) != 0 || edges[a, b] is null)
                continue;
            (mates[a], mates[b]) = (b, a);
            foreach (var found in Matchings(edges, exits, mates, done | (1 << a) | (1 << b)))
                yield return found;
        }
    }
}

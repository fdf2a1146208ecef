using System.Numerics;
using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Swiss.Matching;

namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>Turns a window and its criteria into a matching problem.</summary>
internal static class WindowWeights
{
    /// <summary>Bits beyond the weights themselves: doubling, and the growth of duals along alternating paths.</summary>
    private const int Headroom = 14;

    public static IMatcher Matcher(Window window, Demands demands)
    {
        Criteria criteria = new(window, demands);
        var bits = criteria.Layout.Bits + Headroom;
        return bits switch
        {
            <= 62 => Matcher(window, criteria, demands, -(1L << 61)),
            <= 126 => Matcher(window, criteria, demands, -(Int128.One << 125)),
            _ => Matcher(window, criteria, demands, -(BigInteger.One << bits)),
        };
    }

    private static Matcher<T> Matcher<T>(Window window, Criteria criteria, Demands demands, T forbidden)
        where T : struct, INumber<T>
    {
        Weights<T> weights = new(window.Vertices.Count, forbidden);
        var units = criteria.Layout.Units<T>();
        // Two moved-down players did not meet above; once S1 is set, those still unpaired float on.
        var firstForMoved = demands.Half > 0 ? window.Own : window.MovedCount;
        for (var a = 0; a < window.Vertices.Count; a++)
        {
            if (window.IsOpen && !window.IsBye(a) && demands.Higher?.Contains(a) is not true)
                weights.AllowExit(a);
            var legal = window.Field.Legal.Row(window.Vertices[a]);
            for (var b = Math.Max(a + 1, a < window.MovedCount ? firstForMoved : 0); b < window.Vertices.Count; b++)
                if (Bits.Has(legal, window.Vertices[b]) && demands.Allows(window, a, b))
                    weights.Allow(a, b, Weight(window, criteria, demands, units, a, b));
        }
        return new Matcher<T>(weights);
    }

    private static T Weight<T>(Window window, Criteria criteria, Demands demands, T[] units, int a, int b)
        where T : struct, INumber<T>
    {
        if (b < window.Own)
            return a < window.MovedCount
                ? MovedPair(criteria, units, window[a], window[b])
                : ResidentPair(window, criteria, demands, units, a, b);
        if (window.IsBye(b))
            return a < window.Own ? -units[criteria.ByeIdle] * T.CreateChecked(window[a].IdleRounds) : T.Zero;
        if (b >= window.BeforeRest)
            return T.Zero;
        return a < window.Own
            ? units[criteria.NextPairs] + units[criteria.NextScores[window[a].Score]]
            : units[criteria.NextPairs];
    }

    private static T MovedPair<T>(Criteria criteria, T[] units, Contender moved, Contender resident)
        where T : struct, INumber<T>
    {
        var weight =
            units[criteria.Pairs] + units[criteria.Scores[moved.Score]] - criteria.ColourCost(moved, resident, units);
        for (var back = 0; back < 2; back++)
        {
            if (Criteria.FloatOf(resident, back) == Float.Down)
                weight += units[criteria.ResidentDown[back]];
            if (Criteria.FloatOf(resident, back) == Float.Up)
                weight -= units[criteria.ResidentUp[back]] + units[criteria.MovedUp[back][moved.Score]];
            if (Criteria.FloatOf(moved, back) == Float.Down)
                weight += units[criteria.MovedDown[back][moved.Score]];
        }
        return weight;
    }

    private static T ResidentPair<T>(Window window, Criteria criteria, Demands demands, T[] units, int a, int b)
        where T : struct, INumber<T>
    {
        var (one, two) = (window[a], window[b]);
        var weight = units[criteria.Pairs] - criteria.ColourCost(one, two, units);
        for (var back = 0; back < 2; back++)
        {
            if (Criteria.FloatOf(one, back) == Float.Down)
                weight += units[criteria.ResidentDown[back]];
            if (Criteria.FloatOf(two, back) == Float.Down)
                weight += units[criteria.ResidentDown[back]];
        }
        var higher = a - window.MovedCount;
        if (higher < demands.Half)
            weight += units[criteria.Natural];
        return demands.CountSum ? weight - (units[criteria.Sum] * T.CreateChecked(higher + 1)) : weight;
    }
}

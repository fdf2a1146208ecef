using System.Numerics;
using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Swiss.Matching;

namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>
/// The fields of an edge's weight, in the order of FIDE C.04.3 art. 3: C6 first. What a criterion wants fewer of is
/// subtracted, what it wants more of (pairs made, float-prone players paired) is added.
/// </summary>
internal sealed class Criteria
{
    private readonly Window _window;

    public Criteria(Window window, Demands demands)
    {
        _window = window;
        var (moved, residents) = (window.Moved.ToList(), window.Residents.ToList());
        var pairs = window.Own / 2;
        Pairs = Layout.Add(pairs);
        Scores = PerScore(moved, _ => true);
        NextPairs = Layout.Add(window.HasNext ? window.BeforeRest / 2 : 0);
        NextScores = window.HasNext ? PerScore([.. moved, .. residents], _ => true) : [];
        ByeIdle = Layout.Add(demands.CountIdle ? moved.Concat(residents).Max(item => item.IdleRounds) : 0);
        AddColours([.. moved, .. residents], pairs);
        AddFloats(moved, residents);
        Natural = Layout.Add(demands.Half > 0 && demands.Higher is null ? pairs : 0);
        Sum = Layout.Add(demands.CountSum ? pairs * window.Own : 0);
        // The lowest bits are for the bonus of a single choosing vertex.
        Layout.Add(window.Vertices.Count + 1);
    }

    public FieldLayout Layout { get; } = new();

    public int Pairs { get; }
    public Dictionary<int, int> Scores { get; }
    public int NextPairs { get; }
    public Dictionary<int, int> NextScores { get; }
    public int ByeIdle { get; }
    public int FarOff { get; private set; }
    public int ThirdInRow { get; private set; }
    public int SameColour { get; private set; }
    public int BothStrong { get; private set; }
    public int[] ResidentDown { get; } = new int[2];
    public int[] ResidentUp { get; } = new int[2];
    public Dictionary<int, int>[] MovedDown { get; } =
    [
        [],
        [],
    ];
    public Dictionary<int, int>[] MovedUp { get; } =
    [
        [],
        [],
    ];
    public int Natural { get; }
    public int Sum { get; }

    public static Float FloatOf(Contender player, int back) => back == 0 ? player.LastFloat : player.FloatBefore;

    /// <summary>C10…C13 of a pair of two who want the same colour.</summary>
    public T ColourCost<T>(Contender a, Contender b, T[] units)
        where T : struct, INumber<T>
    {
        if (a.Wanted != b.Wanted || a.Wanted == Tournaments.Colour.None)
            return T.Zero;
        var cost = units[SameColour];
        if (a.IsAbsolute && b.IsAbsolute)
        {
            cost += a.IsFarOff && b.IsFarOff ? units[FarOff] : T.Zero;
            cost += IsThirdInRow(a, b) ? units[ThirdInRow] : T.Zero;
        }
        else if (a.Wish >= Wish.Strong && b.Wish >= Wish.Strong)
        {
            cost += units[BothStrong];
        }
        return cost;
    }

    /// <summary>C11: the one who must give way would play the same colour three times running.</summary>
    private static bool IsThirdInRow(Contender a, Contender b)
    {
        var unwanted = Colouring.Opposite(a.Wanted);
        var (wide, narrow) = (Math.Abs(a.ColourDifference), Math.Abs(b.ColourDifference));
        if (wide == narrow)
            return a.Repeated == unwanted && b.Repeated == unwanted;
        return (wide < narrow ? a : b).Repeated == unwanted;
    }

    private void AddColours(List<Contender> players, int pairs)
    {
        var top = players.Any(item => item.IsTopscorer);
        FarOff = Layout.Add(top ? pairs : 0);
        ThirdInRow = Layout.Add(top ? pairs : 0);
        SameColour = Layout.Add(Math.Min(pairs, players.Count(item => item.Wish > Wish.None) / 2));
        BothStrong = Layout.Add(Math.Min(pairs, players.Count(item => item.Wish >= Wish.Strong) / 2));
    }

    private void AddFloats(List<Contender> moved, List<Contender> residents)
    {
        for (var back = 0; back < 2; back++)
        {
            ResidentDown[back] = Layout.Add(residents.Count(item => FloatOf(item, back) == Float.Down));
            ResidentUp[back] = Layout.Add(
                Math.Min(moved.Count, residents.Count(item => FloatOf(item, back) == Float.Up))
            );
        }
        for (var back = 0; back < 2; back++)
        {
            MovedDown[back] = PerScore(moved, item => FloatOf(item, back) == Float.Down);
            var up = residents.Any(item => FloatOf(item, back) == Float.Up);
            MovedUp[back] = PerScore(moved, _ => up);
        }
    }

    /// <summary>One field per score, the highest first: comparing lists sorted downwards.</summary>
    private Dictionary<int, int> PerScore(IEnumerable<Contender> players, Func<Contender, bool> counts) =>
        players
            .GroupBy(item => item.Score)
            .OrderByDescending(group => group.Key)
            .ToDictionary(group => group.Key, group => Layout.Add(Math.Min(_window.Own, group.Count(counts))));
}

using TochkaBot.Chess.Swiss.Matching;

namespace TochkaBot.Chess.Swiss.Brackets;

/// <summary>A window matched as well as the criteria allow, before the order of generation has its say.</summary>
internal sealed class Solution
{
    private readonly Window _window;
    private readonly IMatcher _matcher;

    private Solution(Window window, IMatcher matcher) => (_window, _matcher) = (window, matcher);

    /// <summary>How many pairs are made in the bracket.</summary>
    public int Pairs => Own().Count(v => IsOwn(MateOf(v))) / 2;

    /// <summary>Solves a window; null when it cannot be paired.</summary>
    /// <param name="window">The window.</param>
    /// <param name="natural">Whether pairs from S1 to S2 are preferred.</param>
    /// <param name="known">The number of pairs, when it is already known.</param>
    /// <param name="countSum">Whether exchanged numbers are weighed too.</param>
    /// <param name="higher">The higher-ranked of all pairs, once settled.</param>
    public static Solution? Of(
        Window window,
        bool natural,
        int? known = null,
        bool countSum = false,
        IReadOnlySet<int>? higher = null
    )
    {
        // C9 and the size of S1 depend on how many pairs C6 allows: suppose the most, correct if it is less.
        var pairs = known ?? (window.Own - (window.HasBye ? 1 : 0)) / 2;
        while (true)
        {
            var countIdle = window.HasBye && window.Own - (2 * pairs) == 1;
            var matcher = WindowWeights.Matcher(window, new(countIdle, natural ? pairs : 0, countSum, higher));
            if (!matcher.Solve(Hints(window, pairs)))
                return null;
            Solution solution = new(window, matcher);
            if (solution.Pairs == pairs)
                return solution;
            pairs = solution.Pairs;
        }
    }

    public int MateOf(int vertex) => _matcher.MateOf(vertex);

    public bool IsOwn(int vertex) => vertex >= 0 && vertex < _window.Own;

    public bool IsResident(int vertex) => vertex >= _window.MovedCount && vertex < _window.Own;

    /// <summary>Whether a vertex is the higher-ranked of a pair made here.</summary>
    public bool IsHigher(int vertex) => IsOwn(MateOf(vertex)) && MateOf(vertex) > vertex;

    public IEnumerable<int> Own() => Enumerable.Range(0, _window.Own);

    public IEnumerable<int> Residents() => Enumerable.Range(_window.MovedCount, _window.Own - _window.MovedCount);

    public IEnumerable<int> Leaving() => _window.Vertices.Where((_, vertex) => MateOf(vertex) == Matcher<long>.Outside);

    /// <summary>Lets a vertex choose its partner by bonus; vertices without a bonus are equally unwelcome.</summary>
    public void Prefer(int vertex, Func<int, int> bonusOf)
    {
        var bonus = new int[_window.Vertices.Count + 1];
        for (var partner = 0; partner < bonus.Length; partner++)
            bonus[partner] = partner == vertex ? 0 : bonusOf(partner);
        _matcher.Prefer(vertex, bonus);
    }

    /// <summary>S1 meets S2 in order, moved-down players the first residents: usually right, then nothing is left to do.</summary>
    private static int[] Hints(Window window, int pairs)
    {
        var hints = new int[window.Vertices.Count];
        for (var v = 0; v < hints.Length; v++)
            hints[v] = Math.Min(hints.Length - 1, v < window.MovedCount ? window.MovedCount : v + pairs);
        return hints;
    }
}

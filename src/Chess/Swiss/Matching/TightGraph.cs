namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>
/// The heaviest matchings as a plain graph: when no blossom carries weight, they are exactly the perfect matchings of
/// the tight edges. Choosing a partner is then one search without weights. Staying outside is a partner too: a shadow
/// of the vertex; shadows that are not needed are matched with one another.
/// </summary>
internal sealed class TightGraph
{
    private readonly int _n;
    private readonly BitMatrix _edges;
    private readonly ulong[] _alive;
    private readonly int[] _mate;
    private readonly AlternatingTree _tree;

    /// <param name="n">Number of vertices.</param>
    /// <param name="isTight">Whether an edge can be in a heaviest matching.</param>
    /// <param name="isExit">Whether a vertex can stay outside in one.</param>
    /// <param name="mates">A heaviest matching; negative for outside.</param>
    public TightGraph(int n, Func<int, int, bool> isTight, Func<int, bool> isExit, ReadOnlySpan<int> mates)
    {
        // One shadow more makes the number of spare shadows even, whatever the number of those outside.
        var size = (2 * n) + 1;
        (_n, _edges, _alive, _mate) = (n, new BitMatrix(size), Bits.Empty(size), new int[size]);
        Array.Fill(_mate, -1);
        for (var a = 0; a < n; a++)
        {
            Bits.Add(_alive, a);
            for (var b = a + 1; b < n; b++)
                if (isTight(a, b))
                    _edges.Set(a, b);
        }
        mates.CopyTo(_mate);
        AddShadows(Enumerable.Range(0, n).Where(isExit).ToList());
        _tree = new AlternatingTree(_edges, _alive, _mate);
    }

    public int MateOf(int vertex) => _mate[vertex] < _n ? _mate[vertex] : Matcher<long>.Outside;

    /// <summary>See <see cref="IMatcher.Prefer"/>.</summary>
    public void Prefer(int vertex, ReadOnlySpan<int> bonus)
    {
        var wanted = Wanted(vertex, bonus, BonusOf(_mate[vertex], bonus));
        if (wanted.Count > 0)
            Improve(vertex, wanted);
        var kept = BonusOf(_mate[vertex], bonus);
        for (var partner = 0; partner < _edges.Size; partner++)
            if (_edges[vertex, partner] && BonusOf(partner, bonus) != kept)
                _edges.Clear(vertex, partner);
    }

    private int BonusOf(int partner, ReadOnlySpan<int> bonus) => bonus[Math.Min(partner, _n)];

    private List<int> Wanted(int vertex, ReadOnlySpan<int> bonus, int present)
    {
        List<(int Bonus, int Partner)> wanted = [];
        for (var partner = -1; (partner = Bits.FirstCommon(_edges.Row(vertex), _alive, partner + 1)) >= 0; )
            if (BonusOf(partner, bonus) is var offered && offered > present)
                wanted.Add((offered, partner));
        return [.. wanted.OrderByDescending(item => item.Bonus).Select(item => item.Partner)];
    }

    /// <summary>The present partner looks for another: whom that can free, the vertex can have.</summary>
    private void Improve(int vertex, List<int> wanted)
    {
        var left = _mate[vertex];
        Bits.Remove(_alive, vertex);
        _mate[left] = -1;
        _ = _tree.Grow(left);
        var better = wanted.FindIndex(_tree.IsEven);
        var partner = better >= 0 ? wanted[better] : left;
        if (partner != left)
            _tree.Flip(_mate[partner]);
        (_mate[vertex], _mate[partner]) = (partner, vertex);
        Bits.Add(_alive, vertex);
    }

    private void AddShadows(List<int> exits)
    {
        List<int> spare = [];
        foreach (var vertex in exits)
        {
            var shadow = _n + vertex;
            _edges.Set(vertex, shadow);
            Bits.Add(_alive, shadow);
            if (_mate[vertex] >= 0)
                spare.Add(shadow);
            else
                (_mate[vertex], _mate[shadow]) = (shadow, vertex);
        }
        var shadows = exits.Select(vertex => _n + vertex).ToList();
        if (spare.Count % 2 == 1)
        {
            spare.Add(2 * _n);
            shadows.Add(2 * _n);
            Bits.Add(_alive, 2 * _n);
        }
        for (var i = 0; i < shadows.Count; i++)
        for (var j = i + 1; j < shadows.Count; j++)
            _edges.Set(shadows[i], shadows[j]);
        for (var i = 0; i < spare.Count; i += 2)
            (_mate[spare[i]], _mate[spare[i + 1]]) = (spare[i + 1], spare[i]);
    }
}

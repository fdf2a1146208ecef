using System.Numerics;

namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>
/// The heaviest matching of a dense general graph, kept optimal while single vertices are asked to prefer or give up
/// partners. Primal-dual method of Edmonds: every vertex and every blossom has a dual value, matched edges are tight,
/// no edge is lighter than its ends allow. Vertices with an exit may stay outside, all others must be matched.
/// </summary>
/// <remarks>
/// Weights are doubled by the caller's scale (see <see cref="Weights{T}"/>), so that halves never appear: all vertices
/// of a search tree hang together by tight edges of even weight, hence their duals have one parity.
/// </remarks>
internal sealed partial class Matcher<T> : IMatcher
    where T : struct, INumber<T>
{
    public const int Free = -1;
    public const int Outside = -2;

    private readonly int _n;
    private readonly T[][] _weight;
    private readonly T[] _exit;
    private readonly T _forbidden;
    private readonly T _infinite;
    private readonly int[] _mate;
    private TightGraph? _tight;

    /// <summary>Dual values: vertices first, blossoms after them.</summary>
    private readonly T[] _dual;

    public Matcher(Weights<T> weights)
    {
        _n = weights.Size;
        (_weight, _exit, _forbidden) = (weights.Edge, weights.Exit, weights.Forbidden);
        _infinite = -_forbidden / (T.One + T.One);
        _mate = new int[_n];
        Array.Fill(_mate, Free);
        _dual = new T[2 * _n];
        (_top, _parent, _base) = (new int[_n], new int[2 * _n], new int[2 * _n]);
        (_children, _links) = (new int[2 * _n][], new (int From, int To)[2 * _n][]);
        (_label, _entry) = (new Label[2 * _n], new (int From, int To)[2 * _n]);
        (_best, _slack) = (new int[_n], new T[_n]);
        _stamps = new int[2 * _n];
        for (var v = 0; v < _n; v++)
            (_top[v], _base[v], _parent[v]) = (v, v, -1);
        for (var blossom = (2 * _n) - 1; blossom >= _n; blossom--)
            _unused.Push(blossom);
    }

    /// <summary>The partner of a vertex, or <see cref="Outside"/>.</summary>
    public int MateOf(int vertex) => _tight?.MateOf(vertex) ?? _mate[vertex];

    /// <summary>Finds the heaviest matching; false when somebody without an exit has to stay alone.</summary>
    /// <param name="hint">For each vertex the partner to try first.</param>
    public bool Solve(ReadOnlySpan<int> hint)
    {
        StartDuals();
        MatchTight(hint);
        return MatchFree();
    }

    /// <summary>
    /// Among the heaviest matchings takes one in which the vertex gets the partner of the highest bonus, and from then
    /// on allows it only partners of that bonus.
    /// </summary>
    /// <param name="vertex">The vertex that chooses.</param>
    /// <param name="bonus">Bonus by partner, 0 and up; the last entry is the bonus of staying outside.</param>
    public void Prefer(int vertex, ReadOnlySpan<int> bonus)
    {
        if (_tops.Count == 0 || _tight is not null)
        {
            _tight ??= new TightGraph(_n, IsTight, v => _dual[v] == _exit[v], _mate);
            _tight.Prefer(vertex, bonus);
        }
        else
        {
            PreferWeighted(vertex, bonus);
        }
    }

    private void PreferWeighted(int vertex, ReadOnlySpan<int> bonus)
    {
        if (CouldDoBetter(vertex, bonus))
        {
            Extract(vertex);
            AddBonus(vertex, bonus, T.One);
            MatchFree();
            Restrict(vertex, bonus);
            AddBonus(vertex, bonus, -T.One);
        }
        else
        {
            Restrict(vertex, bonus);
        }
    }

    private int BonusOfMate(int vertex, ReadOnlySpan<int> bonus) => bonus[_mate[vertex] >= 0 ? _mate[vertex] : _n];

    /// <summary>Only tight edges can be in a heaviest matching, so a loose one is not worth asking about.</summary>
    private bool CouldDoBetter(int vertex, ReadOnlySpan<int> bonus)
    {
        var present = BonusOfMate(vertex, bonus);
        if (bonus[_n] > present && _dual[vertex] == _exit[vertex])
            return true;
        var row = _weight[vertex];
        for (var v = 0; v < _n; v++)
            if (bonus[v] > present && row[v] != _forbidden)
                if (_top[v] == _top[vertex] || _dual[vertex] + _dual[v] == row[v])
                    return true;
        return false;
    }

    /// <summary>Adds the bonus to the edges of a vertex (or takes it away) and keeps the duals feasible.</summary>
    private void AddBonus(int vertex, ReadOnlySpan<int> bonus, T sign)
    {
        var two = (T.One + T.One) * sign;
        var most = T.Zero;
        for (var v = 0; v <= _n; v++)
        {
            if ((v < _n ? _weight[vertex][v] : _exit[vertex]) == _forbidden)
                continue;
            var amount = two * T.CreateTruncating(bonus[v]);
            if (v < _n)
                _weight[v][vertex] = _weight[vertex][v] += amount;
            else
                _exit[vertex] += amount;
            most = T.MaxMagnitude(most, amount);
        }
        _dual[vertex] += most;
    }

    /// <summary>Forbids all partners of another bonus than the present one has.</summary>
    private void Restrict(int vertex, ReadOnlySpan<int> bonus)
    {
        var kept = BonusOfMate(vertex, bonus);
        var broken = false;
        for (var v = 0; v < _n; v++)
            broken |= bonus[v] != kept && _top[v] == _top[vertex] && _weight[vertex][v] != _forbidden;
        if (broken && _top[vertex] != vertex)
            Extract(vertex);
        for (var v = 0; v < _n; v++)
            if (bonus[v] != kept)
                _weight[v][vertex] = _weight[vertex][v] = _forbidden;
        if (bonus[_n] != kept)
            _exit[vertex] = _forbidden;
        MatchFree();
    }

    private bool MatchFree()
    {
        for (var v = 0; v < _n; v++)
            if (_mate[v] == Free && !Search(v))
                return false;
        return true;
    }

    private void StartDuals()
    {
        var two = T.One + T.One;
        for (var v = 0; v < _n; v++)
        {
            var most = _exit[v];
            foreach (var weight in _weight[v])
                most = T.Max(most, weight == _forbidden ? _forbidden : weight / two);
            _dual[v] = most == _forbidden ? T.Zero : most;
        }
    }

    private void MatchTight(ReadOnlySpan<int> hint)
    {
        for (var v = 0; v < _n; v++)
        for (var step = 0; step < _n && _mate[v] == Free; step++)
        {
            var other = hint[v] + step;
            other -= other >= _n ? _n : 0;
            if (_mate[other] == Free && IsTight(v, other))
                (_mate[v], _mate[other]) = (other, v);
        }
    }

    private bool IsTight(int a, int b) => _weight[a][b] != _forbidden && _dual[a] + _dual[b] == _weight[a][b];
}

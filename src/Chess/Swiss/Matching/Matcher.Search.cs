namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>One search: a tree of alternating paths grows from a free vertex until somebody can take it.</summary>
internal sealed partial class Matcher<T>
{
    private enum Label : byte
    {
        None,
        Even,
        Odd,
    }

    private enum Event
    {
        None,
        Reach,
        Leave,
        Shrink,
        Expand,
    }

    private readonly Label[] _label;

    /// <summary>For a labelled top: the edge by which the tree came in.</summary>
    private readonly (int From, int To)[] _entry;

    /// <summary>For each vertex the even vertex with the least slack to it, and that slack.</summary>
    private readonly int[] _best;
    private readonly T[] _slack;
    private readonly Queue<int> _queue = [];

    private bool Search(int root)
    {
        Array.Clear(_label);
        Array.Fill(_best, -1);
        _queue.Clear();
        MakeEven(_top[root], (-1, -1));
        while (true)
        {
            if (ScanQueue())
                break;
            var (what, at, delta) = NextEvent();
            if (what == Event.None)
                return false;
            Shift(delta);
            if (Happen(what, at))
                break;
        }
        DissolveWeightless();
        return true;
    }

    /// <summary>Carries an event out; true when the root has found its place.</summary>
    private bool Happen(Event what, int at)
    {
        switch (what)
        {
            case Event.Reach:
                return Reach(_best[at], at);
            case Event.Leave:
                FlipToRoot(at, Outside);
                return true;
            case Event.Shrink:
                Shrink(at, _best[at]);
                return false;
            default:
                ExpandOdd(at);
                return false;
        }
    }

    private bool Reach(int from, int to)
    {
        var top = _top[to];
        var end = _base[top];
        if (_mate[end] < 0)
        {
            Rotate(top, to);
            _mate[to] = from;
            FlipToRoot(from, to);
            return true;
        }
        MakeOdd(top, (from, to));
        return false;
    }

    /// <summary>An odd top always brings the partner of its base in as even.</summary>
    private void MakeOdd(int top, (int From, int To) entry)
    {
        (_label[top], _entry[top]) = (Label.Odd, entry);
        var end = _base[top];
        MakeEven(_top[_mate[end]], (end, _mate[end]));
    }

    private void MakeEven(int top, (int From, int To) entry)
    {
        (_label[top], _entry[top]) = (Label.Even, entry);
        ForLeaves(top, Enqueue);
    }

    private void Enqueue(int vertex)
    {
        _best[vertex] = -1;
        _queue.Enqueue(vertex);
    }

    private bool ScanQueue()
    {
        while (_queue.TryDequeue(out var vertex))
            if (Scan(vertex))
                return true;
        return false;
    }

    /// <summary>Follows tight edges at once and notes how far the others are from it; true when the root is done.</summary>
    private bool Scan(int vertex)
    {
        var row = _weight[vertex];
        var dual = _dual[vertex];
        for (var v = 0; v < row.Length; v++)
        {
            var slack = dual + _dual[v] - row[v];
            if (slack >= _infinite || _top[v] == _top[vertex])
                continue;
            var label = _label[_top[v]];
            if (slack == T.Zero && label == Label.None)
            {
                if (Reach(vertex, v))
                    return true;
            }
            else if (slack == T.Zero && label == Label.Even)
            {
                Shrink(vertex, v);
            }
            else
            {
                Note(v, vertex, slack);
                if (label == Label.Even)
                    Note(vertex, v, slack);
            }
        }
        return false;
    }

    private void Note(int vertex, int from, T slack)
    {
        if (_best[vertex] < 0 || slack < _slack[vertex])
            (_best[vertex], _slack[vertex]) = (from, slack);
    }

    private (Event, int, T) NextEvent()
    {
        var (what, at, delta) = (Event.None, -1, _infinite);
        for (var v = 0; v < _n; v++)
        {
            var label = _label[_top[v]];
            if (label == Label.None && _best[v] >= 0 && _slack[v] < delta)
                (what, at, delta) = (Event.Reach, v, _slack[v]);
            if (label != Label.Even)
                continue;
            if (_exit[v] != _forbidden && _dual[v] - _exit[v] < delta)
                (what, at, delta) = (Event.Leave, v, _dual[v] - _exit[v]);
            RefreshStale(v);
            if (_best[v] >= 0 && _slack[v] / (T.One + T.One) < delta)
                (what, at, delta) = (Event.Shrink, v, _slack[v] / (T.One + T.One));
        }
        foreach (var blossom in _tops)
            if (_label[blossom] == Label.Odd && _dual[blossom] / (T.One + T.One) < delta)
                (what, at, delta) = (Event.Expand, blossom, _dual[blossom] / (T.One + T.One));
        return (what, at, delta);
    }

    /// <summary>The nearest even vertex may have come into the same blossom since.</summary>
    private void RefreshStale(int vertex)
    {
        if (_best[vertex] < 0 || _top[_best[vertex]] != _top[vertex])
            return;
        _best[vertex] = -1;
        for (var v = 0; v < _n; v++)
            if (_label[_top[v]] == Label.Even && _top[v] != _top[vertex])
                if (_dual[vertex] + _dual[v] - _weight[vertex][v] is var slack && slack < _infinite)
                    Note(vertex, v, slack);
    }

    private void Shift(T delta)
    {
        if (delta == T.Zero)
            return;
        for (var v = 0; v < _n; v++)
            switch (_label[_top[v]])
            {
                case Label.Even:
                    _dual[v] -= delta;
                    _slack[v] -= delta + delta;
                    break;
                case Label.Odd:
                    _dual[v] += delta;
                    break;
                default:
                    _slack[v] -= delta;
                    break;
            }
        foreach (var blossom in _tops)
            if (_label[blossom] == Label.Even)
                _dual[blossom] += delta + delta;
            else if (_label[blossom] == Label.Odd)
                _dual[blossom] -= delta + delta;
    }

    /// <summary>Swaps matched and unmatched edges from an even vertex back to the root.</summary>
    private void FlipToRoot(int vertex, int partner)
    {
        while (true)
        {
            var top = _top[vertex];
            Rotate(top, vertex);
            _mate[vertex] = partner;
            var odd = _entry[top].From;
            if (odd < 0)
                return;
            var (from, to) = _entry[_top[odd]];
            Rotate(_top[odd], to);
            _mate[to] = from;
            (vertex, partner) = (from, to);
        }
    }
}

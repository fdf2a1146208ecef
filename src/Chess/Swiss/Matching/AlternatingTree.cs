namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>
/// A tree of alternating paths in a general graph (Edmonds): who can be freed so that the root gets a partner. Rows of
/// bits make each look at a vertex's neighbours cost a few words.
/// </summary>
/// <param name="edges">Who may be matched with whom.</param>
/// <param name="alive">The vertices that take part; the owner may change them between searches.</param>
/// <param name="mate">The matching, −1 for free; flipped in place.</param>
internal sealed class AlternatingTree(BitMatrix edges, ulong[] alive, int[] mate)
{
    private readonly ulong[] _fresh = new ulong[alive.Length];
    private readonly ulong[] _even = new ulong[alive.Length];
    private readonly int[] _parent = new int[edges.Size];
    private readonly int[] _base = new int[edges.Size];
    private readonly int[] _mark = new int[edges.Size];
    private readonly int[] _inside = new int[edges.Size];
    private readonly List<int> _members = [];
    private readonly Queue<int> _queue = [];
    private int _stamp;

    /// <summary>Grows from a free root until a free vertex is reached, which is returned, or nothing is left: −1.</summary>
    public int Grow(int root)
    {
        alive.CopyTo(_fresh, 0);
        Array.Clear(_even);
        _members.Clear();
        _queue.Clear();
        Bits.Remove(_fresh, root);
        Join(root);
        MakeEven(root);
        while (_queue.TryDequeue(out var vertex))
            if (Visit(root, vertex) is >= 0 and var end)
                return end;
        return -1;
    }

    /// <summary>Whether the last search can free the vertex: an even alternating path leads to it.</summary>
    public bool IsEven(int vertex) => Bits.Has(_even, vertex);

    /// <summary>Whether the last search came to the vertex at all.</summary>
    public bool IsReached(int vertex) => !Bits.Has(_fresh, vertex);

    /// <summary>Gives the vertex its tree parent as partner, and so on back to the root.</summary>
    public void Flip(int vertex)
    {
        while (vertex >= 0)
        {
            var parent = _parent[vertex];
            var next = mate[parent];
            (mate[vertex], mate[parent]) = (parent, vertex);
            vertex = next;
        }
    }

    private int Visit(int root, int vertex)
    {
        var row = edges.Row(vertex);
        for (int next; (next = Bits.FirstCommon(row, _fresh)) >= 0; )
        {
            Bits.Remove(_fresh, next);
            _parent[next] = vertex;
            if (mate[next] < 0)
                return next;
            Bits.Remove(_fresh, mate[next]);
            Join(next);
            Join(mate[next]);
            MakeEven(mate[next]);
        }
        for (var next = -1; (next = Bits.FirstCommon(row, _even, next + 1)) >= 0; )
            if (_base[next] != _base[vertex])
                Contract(root, vertex, next);
        return -1;
    }

    private void Join(int vertex)
    {
        _members.Add(vertex);
        _base[vertex] = vertex;
    }

    private void MakeEven(int vertex)
    {
        Bits.Add(_even, vertex);
        _queue.Enqueue(vertex);
    }

    /// <summary>Two even vertices meet: the odd cycle becomes one even vertex.</summary>
    private void Contract(int root, int a, int b)
    {
        var top = CommonBase(root, a, b);
        _stamp++;
        MarkPath(a, top, b);
        MarkPath(b, top, a);
        foreach (var member in _members)
        {
            if (_inside[_base[member]] != _stamp)
                continue;
            _base[member] = top;
            if (!Bits.Has(_even, member))
                MakeEven(member);
        }
    }

    private int CommonBase(int root, int a, int b)
    {
        _stamp++;
        for (a = _base[a]; ; a = _base[_parent[mate[a]]])
        {
            _mark[a] = _stamp;
            if (a == _base[root])
                break;
        }
        for (b = _base[b]; _mark[b] != _stamp; b = _base[_parent[mate[b]]]) { }
        return b;
    }

    private void MarkPath(int vertex, int top, int child)
    {
        while (_base[vertex] != top)
        {
            _inside[_base[vertex]] = _stamp;
            _inside[_base[mate[vertex]]] = _stamp;
            _parent[vertex] = child;
            child = mate[vertex];
            vertex = _parent[child];
        }
    }
}

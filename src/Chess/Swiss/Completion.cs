namespace TochkaBot.Chess.Swiss;

/// <summary>
/// Can a set of players be paired completely (C4)? A search for a perfect matching in a general graph (Edmonds),
/// with rows of bits so that each look at a player's opponents costs a few words.
/// </summary>
internal sealed class Completion
{
    private readonly BitMatrix _legal;
    private readonly ulong[] _alive;
    private readonly ulong[] _fresh;
    private readonly ulong[] _even;
    private readonly int[] _mate;
    private readonly int[] _parent;
    private readonly int[] _base;
    private readonly int[] _mark;
    private readonly List<int> _members;
    private readonly Queue<int> _queue = [];
    private int _stamp;

    public Completion(BitMatrix legal, IEnumerable<int> members)
    {
        _legal = legal;
        _members = [.. members];
        var words = (legal.Size + 63) >> 6;
        (_alive, _fresh, _even) = (new ulong[words], new ulong[words], new ulong[words]);
        (_mate, _parent) = (new int[legal.Size], new int[legal.Size]);
        (_base, _mark) = (new int[legal.Size], new int[legal.Size]);
        Array.Fill(_mate, -1);
        foreach (var member in _members)
            Add(_alive, member);
        MatchGreedily();
    }

    public int MateOf(int member) => _mate[member];

    /// <summary>Everybody gets a partner.</summary>
    public bool CoverAll() => _members.All(Cover);

    /// <summary>Gives one member a partner without taking any from another; false when that is impossible.</summary>
    public bool Cover(int root)
    {
        if (_mate[root] >= 0)
            return true;
        Begin(root);
        while (_queue.TryDequeue(out var player))
            if (Visit(root, player) is >= 0 and var end)
            {
                Flip(end);
                return true;
            }
        return false;
    }

    /// <summary>
    /// After a failed <see cref="Cover"/> the proof: more players than partners. Those of the first list can only be
    /// paired with the second, or inside their own odd clusters.
    /// </summary>
    public (IReadOnlyList<int> Stuck, IReadOnlyList<int> Partners) Proof()
    {
        var stuck = _members.Where(member => Has(_even, member)).ToList();
        var partners = _members.Where(member => !Has(_even, member) && !Has(_fresh, member)).ToList();
        return (stuck, partners);
    }

    private void MatchGreedily()
    {
        var free = (ulong[])_alive.Clone();
        foreach (var member in _members)
        {
            if (_mate[member] >= 0)
                continue;
            Remove(free, member);
            var partner = BitMatrix.FirstCommon(_legal.Row(member), free);
            if (partner < 0)
                continue;
            Remove(free, partner);
            (_mate[member], _mate[partner]) = (partner, member);
        }
    }

    private void Begin(int root)
    {
        _alive.CopyTo(_fresh, 0);
        Array.Clear(_even);
        Array.Fill(_parent, -1);
        foreach (var member in _members)
            _base[member] = member;
        _queue.Clear();
        MakeEven(root);
    }

    private int Visit(int root, int player)
    {
        var row = _legal.Row(player);
        for (int next; (next = BitMatrix.FirstCommon(row, _fresh)) >= 0; )
        {
            Remove(_fresh, next);
            _parent[next] = player;
            if (_mate[next] < 0)
                return next;
            MakeEven(_mate[next]);
        }
        for (var next = -1; (next = BitMatrix.FirstCommon(row, _even, next + 1)) >= 0; )
            if (_base[next] != _base[player])
                Contract(root, player, next);
        return -1;
    }

    private void MakeEven(int player)
    {
        Remove(_fresh, player);
        Add(_even, player);
        _queue.Enqueue(player);
    }

    private void Contract(int root, int a, int b)
    {
        var top = CommonBase(root, a, b);
        HashSet<int> inside = [];
        MarkPath(a, top, b, inside);
        MarkPath(b, top, a, inside);
        foreach (var member in _members)
        {
            if (!inside.Contains(_base[member]))
                continue;
            _base[member] = top;
            if (!Has(_even, member))
                MakeEven(member);
        }
    }

    private int CommonBase(int root, int a, int b)
    {
        _stamp++;
        for (a = _base[a]; ; a = _base[_parent[_mate[a]]])
        {
            _mark[a] = _stamp;
            if (a == _base[root])
                break;
        }
        for (b = _base[b]; _mark[b] != _stamp; b = _base[_parent[_mate[b]]]) { }
        return b;
    }

    private void MarkPath(int player, int top, int child, HashSet<int> inside)
    {
        while (_base[player] != top)
        {
            inside.Add(_base[player]);
            inside.Add(_base[_mate[player]]);
            _parent[player] = child;
            child = _mate[player];
            player = _parent[child];
        }
    }

    private void Flip(int player)
    {
        while (player >= 0)
        {
            var previous = _parent[player];
            var next = _mate[previous];
            (_mate[player], _mate[previous]) = (previous, player);
            player = next;
        }
    }

    private static void Add(ulong[] set, int member) => set[member >> 6] |= 1UL << (member & 63);

    private static bool Has(ulong[] set, int member) => (set[member >> 6] >> (member & 63) & 1) != 0;

    private static void Remove(ulong[] set, int member) => set[member >> 6] &= ~(1UL << (member & 63));
}

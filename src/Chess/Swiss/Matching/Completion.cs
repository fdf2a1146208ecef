namespace TochkaBot.Chess.Swiss.Matching;

/// <summary>Can a set of players be paired completely (C4)?</summary>
internal sealed class Completion
{
    private readonly BitMatrix _legal;
    private readonly ulong[] _alive;
    private readonly int[] _mate;
    private readonly List<int> _members;
    private readonly AlternatingTree _tree;

    public Completion(BitMatrix legal, IEnumerable<int> members)
    {
        (_legal, _members) = (legal, [.. members]);
        (_alive, _mate) = (Bits.Empty(legal.Size), new int[legal.Size]);
        Array.Fill(_mate, -1);
        foreach (var member in _members)
            Bits.Add(_alive, member);
        _tree = new AlternatingTree(legal, _alive, _mate);
        MatchGreedily();
    }

    /// <summary>Everybody gets a partner.</summary>
    public bool CoverAll() => _members.TrueForAll(Cover);

    /// <summary>Gives one member a partner without taking any from another; false when that is impossible.</summary>
    public bool Cover(int member)
    {
        if (_mate[member] >= 0)
            return true;
        var end = _tree.Grow(member);
        if (end >= 0)
            _tree.Flip(end);
        return end >= 0;
    }

    /// <summary>
    /// After a failed <see cref="Cover"/> the proof: more players than partners. Those of the first list can only be
    /// paired with the second, or inside their own odd clusters.
    /// </summary>
    public (IReadOnlyList<int> Stuck, IReadOnlyList<int> Partners) Proof()
    {
        var reached = _members.Where(_tree.IsReached).ToLookup(_tree.IsEven);
        return ([.. reached[true]], [.. reached[false]]);
    }

    private void MatchGreedily()
    {
        var free = (ulong[])_alive.Clone();
        foreach (var member in _members)
        {
            if (_mate[member] >= 0)
                continue;
            Bits.Remove(free, member);
            var partner = Bits.FirstCommon(_legal.Row(member), free);
            if (partner < 0)
                continue;
            Bits.Remove(free, partner);
            (_mate[member], _mate[partner]) = (partner, member);
        }
    }
}

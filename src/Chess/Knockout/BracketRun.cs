namespace TochkaBot.Chess.Knockout;

/// <summary>A match as far as it is known.</summary>
/// <param name="Match">The match of the layout.</param>
/// <param name="A">Seed of the upper side; 0 for nobody (a bye); null while unknown.</param>
/// <param name="B">Seed of the lower side; 0 for nobody; null while unknown.</param>
/// <param name="Winner">Seed of the winner; null while open.</param>
public sealed record BracketState(BracketMatch Match, int? A, int? B, int? Winner)
{
    /// <summary>Both are there and nobody has won yet.</summary>
    public bool IsReady => A > 0 && B > 0 && Winner is null;

    /// <summary>Seed of the loser; 0 when there was none; null while open.</summary>
    public int? Loser =>
        Winner is null ? null
        : Winner == A ? B
        : A;
}

/// <summary>A bracket being played: the layout, the field and the results so far give everything else.</summary>
public sealed class BracketRun
{
    private readonly Dictionary<string, BracketState> _states = [];
    private readonly IReadOnlyDictionary<string, int> _winners;
    private readonly int _players;

    /// <summary>Follows the results through the bracket.</summary>
    /// <param name="matches">A layout of <see cref="Brackets"/>.</param>
    /// <param name="players">How many play; higher seeds are byes.</param>
    /// <param name="winners">By match the seed of its winner.</param>
    /// <exception cref="InvalidOperationException">A winner did not play in the match.</exception>
    public BracketRun(IReadOnlyList<BracketMatch> matches, int players, IReadOnlyDictionary<string, int> winners)
    {
        (_players, _winners) = (players, winners);
        foreach (var match in matches)
            _states[match.Id] = StateOf(match);
    }

    /// <summary>All matches in the order of the layout.</summary>
    public IReadOnlyCollection<BracketState> Matches => _states.Values;

    /// <summary>What can be played now.</summary>
    public IEnumerable<BracketState> Ready => _states.Values.Where(state => state.IsReady);

    /// <summary>The seed of the winner of everything, or null.</summary>
    public int? Champion => LastMatches.LastOrDefault(state => state.Winner > 0)?.Winner;

    /// <summary>Nothing is left to play.</summary>
    public bool IsOver => !Ready.Any() && _states.Values.All(state => state.Winner is not null || IsIdle(state));

    private IEnumerable<BracketState> LastMatches =>
        _states.TryGetValue("GF", out var final)
            ? final.Winner == final.A
                ? [final]
                : final.Winner is null
                    ? []
                    : [_states["GF2"]]
            : [_states.Values.Last(state => state.Match.Id != "T")];

    private BracketState StateOf(BracketMatch match)
    {
        if (match.OnlyIfLowerWon is { } before && (_states[before].Winner is not { } won || won != _states[before].B))
            return new(match, null, null, null);
        var (a, b) = (SeedOf(match.A), SeedOf(match.B));
        return new(match, a, b, WinnerOf(match, a, b));
    }

    private int? WinnerOf(BracketMatch match, int? a, int? b)
    {
        if (a == 0 || b == 0)
            return a is null || b is null ? null : Math.Max(a.Value, b.Value);
        if (!_winners.TryGetValue(match.Id, out var winner))
            return null;
        if (a is null || b is null || (winner != a && winner != b))
            throw new InvalidOperationException($"Seed {winner} did not play in {match.Id}");
        return winner;
    }

    private int? SeedOf(Slot slot) =>
        slot.Kind switch
        {
            SlotKind.Seed => slot.Seed <= _players ? slot.Seed : 0,
            SlotKind.Winner => _states[slot.Match].Winner,
            _ => _states[slot.Match].Loser,
        };

    private static bool IsIdle(BracketState state) => state.Match.OnlyIfLowerWon is not null && state.A is null;
}

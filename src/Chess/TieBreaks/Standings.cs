using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.TieBreaks;

/// <summary>A table: points, then tie-breaks in the order of the event's rules (FIDE C.07, edition of 1 March 2026).</summary>
public sealed class Standings
{
    private Standings(
        Tournament tournament,
        int rounds,
        IReadOnlyList<TieBreak> tieBreaks,
        IReadOnlyList<Standing> lines
    )
    {
        (Tournament, Rounds, TieBreaks, Lines) = (tournament, rounds, tieBreaks, lines);
    }

    /// <summary>What the table is of.</summary>
    public Tournament Tournament { get; }

    /// <summary>How many rounds count.</summary>
    public int Rounds { get; }

    /// <summary>The order of tie-breaks.</summary>
    public IReadOnlyList<TieBreak> TieBreaks { get; }

    /// <summary>The lines from the first place down; inside a shared place by starting number.</summary>
    public IReadOnlyList<Standing> Lines { get; }

    /// <summary>Makes the table after a round.</summary>
    /// <param name="tournament">The tournament.</param>
    /// <param name="tieBreaks">Tie-breaks, the first decides first.</param>
    /// <param name="rounds">Rounds that count; by default those that are finished.</param>
    public static Standings Of(Tournament tournament, IReadOnlyList<TieBreak> tieBreaks, int? rounds = null)
    {
        var count = rounds ?? tournament.RoundsFinished;
        Ledger ledger = new(tournament, count);
        List<List<(Player Player, List<decimal?> Values)>> groups =
        [
            .. tournament
                .Players.GroupBy(ledger.Score)
                .OrderByDescending(group => group.Key)
                .Select(group => group.Select(player => (player, new List<decimal?>())).ToList()),
        ];
        foreach (var tieBreak in tieBreaks)
            groups = [.. groups.SelectMany(group => Split(ledger, tieBreak, group))];
        return new Standings(tournament, count, tieBreaks, Lined(ledger, groups));
    }

    private static IEnumerable<List<(Player Player, List<decimal?> Values)>> Split(
        Ledger ledger,
        TieBreak tieBreak,
        List<(Player Player, List<decimal?> Values)> group
    )
    {
        TieBreakValues values = new(ledger, tieBreak, [.. group.Select(item => item.Player)]);
        foreach (var (player, known) in group)
            known.Add(values.Of(player));
        return group
            .GroupBy(item => item.Values[^1] ?? 0)
            .OrderBy(part => TieBreakValues.IsLowerBetter(tieBreak.Kind) ? part.Key : -part.Key)
            .Select(part => part.ToList());
    }

    private static List<Standing> Lined(Ledger ledger, List<List<(Player Player, List<decimal?> Values)>> groups)
    {
        List<Standing> lines = [];
        foreach (var group in groups)
        {
            var rank = lines.Count + 1;
            foreach (var (player, values) in group)
                lines.Add(new Standing(player, rank, ledger.Score(player), values));
        }
        return lines;
    }
}

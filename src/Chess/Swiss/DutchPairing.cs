using TochkaBot.Chess.Swiss.Brackets;
using TochkaBot.Chess.Swiss.Contenders;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

/// <summary>The FIDE (Dutch) system, C.04.3, edition in force since 1 February 2026.</summary>
public static class DutchPairing
{
    /// <summary>Pairs the round after the last paired one; whoever has a cell for it already is absent.</summary>
    public static RoundPairing Next(Tournament tournament)
    {
        var round = tournament.RoundsPaired + 1;
        return Pair(tournament, round, [.. tournament.Players.Where(player => player.In(round) == default)]);
    }

    /// <summary>Pairs a round again as if it and all later ones had not been paired yet.</summary>
    /// <param name="tournament">The tournament; only rounds before <paramref name="round"/> are looked at.</param>
    /// <param name="round">The round, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The round is below 1.</exception>
    public static RoundPairing Again(Tournament tournament, int round) =>
        Pair(tournament, round, [.. tournament.Players.Where(player => player.In(round).IsPaired)]);

    /// <summary>Pairs a round for the players who are present.</summary>
    /// <param name="tournament">The tournament; only rounds before <paramref name="round"/> are looked at.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="present">Who is to be paired.</param>
    /// <exception cref="ArgumentOutOfRangeException">The round is below 1.</exception>
    public static RoundPairing Pair(Tournament tournament, int round, IReadOnlyCollection<Player> present)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        return Pair(tournament, round, present, []);
    }

    /// <summary>Pairs a round with some pairs, or a further bye, allowed against the rules by the arbiter.</summary>
    /// <param name="tournament">The tournament; only rounds before <paramref name="round"/> are looked at.</param>
    /// <param name="round">The round, from 1.</param>
    /// <param name="present">Who is to be paired.</param>
    /// <param name="lifted">The pairs allowed; a board with Black 0 allows the bye. Colours do not matter here.</param>
    public static RoundPairing Pair(
        Tournament tournament,
        int round,
        IReadOnlyCollection<Player> present,
        IReadOnlyList<Board> lifted
    )
    {
        var field = Field.Of(Planned(tournament), round, present.Select(player => player.Number).ToHashSet(), lifted);
        return field.TryComplete()
            ? new RoundPairing(round, Boards(field, new RoundSolver(field).Solve()))
            : new RoundPairing(round, [], Obstacle.Of(field, round));
    }

    /// <summary>A file without a plan has as many rounds as are written in it.</summary>
    internal static Tournament Planned(Tournament tournament) =>
        tournament.PlannedRounds > 0 ? tournament : tournament with { PlannedRounds = tournament.RoundsPaired };

    private static IReadOnlyList<Board> Boards(Field field, IReadOnlyList<(int Higher, int Lower)> pairs) =>
        [
            .. pairs
                .OrderBy(pair => pair.Lower == field.Bye)
                .ThenByDescending(pair => Standing(field, pair).Higher)
                .ThenByDescending(pair => Standing(field, pair).Sum)
                .ThenBy(pair => Standing(field, pair).Number)
                .Select(pair => ToBoard(field, pair)),
        ];

    /// <summary>Boards go by plain points: fictitious ones are for pairing only.</summary>
    private static (int Higher, int Sum, int Number) Standing(Field field, (int Higher, int Lower) pair)
    {
        var one = field.Contenders[pair.Higher];
        if (pair.Lower == field.Bye)
            return (one.PlainScore, one.PlainScore, one.Number);
        var two = field.Contenders[pair.Lower];
        var oneLeads = one.PlainScore != two.PlainScore ? one.PlainScore > two.PlainScore : one.Number < two.Number;
        var leader = oneLeads ? one : two;
        return (leader.PlainScore, one.PlainScore + two.PlainScore, leader.Number);
    }

    private static Board ToBoard(Field field, (int Higher, int Lower) pair)
    {
        var higher = field.Contenders[pair.Higher];
        if (pair.Lower == field.Bye)
            return new Board(higher.Number, 0);
        var lower = field.Contenders[pair.Lower];
        return Colouring.OfHigher(higher, lower, field.Initial) == Colour.White
            ? new Board(higher.Number, lower.Number)
            : new Board(lower.Number, higher.Number);
    }
}

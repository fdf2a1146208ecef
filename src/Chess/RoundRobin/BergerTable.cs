using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.RoundRobin;

/// <summary>One round of a round robin.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Boards">Boards in the table's order, by lots drawn (1…n).</param>
/// <param name="Free">Who rests, 0 in an even field.</param>
public sealed record BergerRound(int Round, IReadOnlyList<Board> Boards, int Free);

/// <summary>The Berger tables of FIDE C.05 Annex 1, for any number of players.</summary>
public static class BergerTable
{
    /// <summary>The whole calendar.</summary>
    /// <param name="players">Players, 2 and up.</param>
    /// <param name="circles">1, or 2 to meet again with colours reversed.</param>
    /// <param name="swapBeforeSecond">
    /// Swaps the last two rounds of the first of two circles, as FIDE recommends, so that nobody has one colour three
    /// times running.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 players, or circles other than 1 or 2.</exception>
    public static IReadOnlyList<BergerRound> For(int players, int circles = 1, bool swapBeforeSecond = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(circles, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(circles, 2);
        var first = Enumerable.Range(1, RoundsInCircle(players)).Select(round => Single(players, round)).ToList();
        if (circles == 1)
            return first;
        var second = first.Select(round => Reversed(round, round.Round + first.Count)).ToList();
        if (swapBeforeSecond && first.Count >= 2)
            (first[^1], first[^2]) = (
                first[^2] with
                {
                    Round = first.Count,
                },
                first[^1] with
                {
                    Round = first.Count - 1,
                }
            );
        return [.. first, .. second];
    }

    private static int RoundsInCircle(int players) => players + (players % 2) - 1;

    /// <summary>The last number stays, the others move half a field on each round; its colour alternates.</summary>
    private static BergerRound Single(int players, int round)
    {
        var field = players + (players % 2);
        var (boards, free) = (new List<Board>(), 0);
        for (var board = 0; board < field / 2; board++)
        {
            var one = At(field, round, board);
            var two = board == 0 ? field : At(field, round, field - 1 - board);
            if (two > players)
                free = one;
            else
                boards.Add(board == 0 && round % 2 == 0 ? new Board(two, one) : new Board(one, two));
        }
        return new BergerRound(round, boards, free);
    }

    private static int At(int field, int round, int position)
    {
        var others = field - 1;
        var turned = (round - 1) * ((field / 2) - 1) % others;
        return ((position - turned + others) % others) + 1;
    }

    private static BergerRound Reversed(BergerRound round, int number) =>
        round with
        {
            Round = number,
            Boards = [.. round.Boards.Select(board => new Board(board.Black, board.White))],
        };
}

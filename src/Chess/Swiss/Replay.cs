using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Swiss;

/// <summary>Pairs rounds again that were paired before, and compares.</summary>
public static class Replay
{
    /// <summary>The boards a file states for a round, in order of the lower number.</summary>
    public static IReadOnlyList<Board> Stated(Tournament tournament, int round)
    {
        List<Board> boards = [];
        foreach (var player in tournament.Players)
        {
            var cell = player.In(round);
            if (cell.Outcome == Outcome.PairingBye)
                boards.Add(new Board(player.Number, 0));
            else if (cell.Opponent > player.Number)
                boards.Add(
                    cell.Colour == Colour.Black
                        ? new Board(cell.Opponent, player.Number)
                        : new Board(player.Number, cell.Opponent)
                );
        }
        return boards;
    }

    /// <summary>The first board in which a new pairing of a round differs from the stated one; null when none does.</summary>
    public static (string Expected, string Got)? FirstDifference(Tournament tournament, int round)
    {
        var stated = Stated(tournament, round);
        var pairing = DutchPairing.Again(tournament, round);
        if (!pairing.Exists)
            return (stated.Count > 0 ? Show(stated[0]) : "nothing", "no legal pairing");
        var missing = stated.Except(pairing.Boards).FirstOrDefault();
        if (missing == default)
            return null;
        var got = pairing.Boards.First(board => Names(board, missing.White));
        return (Show(missing), Show(got));
    }

    private static bool Names(Board board, int number) => board.White == number || board.Black == number;

    private static string Show(Board board) => $"{board.White} {board.Black}";
}

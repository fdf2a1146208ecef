using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>Results by the arbiter's hand: entered, corrected and cleared until the next round is published.</summary>
public static class ResultSheet
{
    public static TournamentResult Enter(Tx tx, Actor actor, long eventId, int round, int board, GameResult result) =>
        ArbitersDesk.Running(
            tx,
            actor,
            eventId,
            book =>
            {
                if (Open(book, round, board) is not { } game)
                {
                    return ArbitersDesk.Of(TournamentOutcome.Stale);
                }

                Write(tx, game, result);
                Drafting.Refresh(tx, eventId);
                return ArbitersDesk.Done();
            }
        );

    /// <summary>The game, if its result may still be written: in the last round, or a late game of a fixed calendar.</summary>
    internal static Game? Open(Book book, int round, int board)
    {
        var game = book
            .Rounds.Where(r => r.Number == round && r.IsPublished)
            .SelectMany(book.Games)
            .FirstOrDefault(g => g.Board == board);
        var isLate = book.Tournament.System == TournamentSystem.RoundRobin && game is { IsOpen: true };
        return game is not null && (isLate || book.Current?.Number == round) ? game : null;
    }

    internal static void Write(Tx tx, Game game, GameResult result)
    {
        var (white, black) = Game.Outcomes(result);
        foreach (var (seat, outcome) in (IEnumerable<(Seat, SeatOutcome)>)[(game.White, white), (game.Black, black)])
        {
            RoundStore.SetOutcome(tx, seat, outcome);
            RoundStore.Report(tx, seat, reported: null);
        }
    }
}

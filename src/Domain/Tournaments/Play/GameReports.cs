using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

public enum ReportOutcome
{
    /// <summary>The opponent is asked.</summary>
    Noted,

    /// <summary>Both say the same: the result stands.</summary>
    Settled,

    /// <summary>They do not: the arbiter is asked.</summary>
    Disputed,

    /// <summary>The result is known already, or the round was taken back.</summary>
    Late,

    /// <summary>No game of this person's.</summary>
    NotFound,
}

/// <summary>Players say themselves how it ended; the arbiter has the last word.</summary>
public static class GameReports
{
    /// <summary>After so long a silence the arbiter is asked.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="said">Win, draw or loss of the one who says it.</param>
    public static ReportOutcome Say(Tx tx, Actor actor, long roundId, SeatOutcome said) =>
        WithGame(
            tx,
            actor,
            roundId,
            (book, game, mine) =>
            {
                RoundStore.Report(tx, mine, said);
                var other = game.OpponentOf(mine.PlayerId);
                if (other.Reported is not { } theirs)
                {
                    TournamentNews.Reported(tx, book, game, mine);
                    return ReportOutcome.Noted;
                }

                return Game.Told(other.Side, theirs) == Game.Told(mine.Side, said)
                    ? Settle(tx, book, game, Game.Told(mine.Side, said))
                    : Ask(tx, book, game);
            }
        );

    /// <summary>The opponent's answer to a report.</summary>
    public static ReportOutcome Answer(Tx tx, Actor actor, long roundId, bool agrees) =>
        WithGame(
            tx,
            actor,
            roundId,
            (book, game, mine) =>
            {
                var report = game.OpponentOf(mine.PlayerId);
                if (report.Reported is not { } said)
                {
                    return ReportOutcome.Late;
                }

                return agrees ? Settle(tx, book, game, Game.Told(report.Side, said)) : Ask(tx, book, game);
            }
        );

    /// <summary>What the clock has decided since it was last asked: who has been silent too long.</summary>
    public static void Tick(Tx tx)
    {
        foreach (var seat in RoundStore.Silent(tx, Patience))
        {
            RoundStore.MarkAsked(tx, seat);
            if (
                RoundStore.Find(tx, seat.RoundId) is { IsPublished: true } round
                && Book.Read(tx, round.EventId) is { IsRunning: true } book
                && book.Game(round, seat.PlayerId) is { IsOpen: true } game
            )
            {
                TournamentNews.AskArbiter(tx, book, game, disputed: false);
            }
        }
    }

    private static ReportOutcome WithGame(Tx tx, Actor actor, long roundId, Func<Book, Game, Seat, ReportOutcome> act)
    {
        if (
            actor.PersonId is null
            || RoundStore.Find(tx, roundId) is not { } round
            || Book.Read(tx, round.EventId) is not { } book
            || book.PlayerOf(actor.PersonId) is not { } player
        )
        {
            return ReportOutcome.NotFound;
        }

        if (!round.IsPublished || !book.IsRunning || book.Game(round, player.Id) is not { IsOpen: true } game)
        {
            return ReportOutcome.Late;
        }

        return ResultSheet.Open(book, round.Number, game.Board) is null
            ? ReportOutcome.Late
            : act(book, game, game.SeatOf(player.Id)!);
    }

    private static ReportOutcome Settle(Tx tx, Book book, Game game, GameResult result)
    {
        ResultSheet.Write(tx, game, result);
        Drafting.Refresh(tx, book.Event.Id);
        TournamentStore.Touch(tx, book.Event.Id, arbiterId: null);
        if (Book.Read(tx, book.Event.Id) is { } after && after.Open().Count == 0)
        {
            TournamentNews.RoundComplete(tx, after, game.Round);
        }

        return ReportOutcome.Settled;
    }

    private static ReportOutcome Ask(Tx tx, Book book, Game game)
    {
        foreach (var seat in game.Seats)
        {
            RoundStore.MarkAsked(tx, seat);
        }

        if (!game.Seats.Any(s => s.IsAsked))
        {
            TournamentNews.AskArbiter(tx, book, game, disputed: true);
        }

        return ReportOutcome.Disputed;
    }
}

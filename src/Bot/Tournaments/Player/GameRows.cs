using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments.Player;

/// <summary>What this person may do with a tournament.</summary>
internal static class GameRows
{
    public static IEnumerable<IReadOnlyList<Button>> Of(Turn turn, Book book, TournamentPlayer? me)
    {
        var id = book.Event.Id;
        if (MayJoin(turn, book))
        {
            yield return [Button.Good(GameTexts.Join, "join", id)];
        }
        else if (turn.Actor.IsFamily && book.Event.IsOpen(turn.Tx.Now))
        {
            // The card of the event has a button for each child.
            yield return [Button.Good(GameTexts.Join, "card", id)];
        }

        if (me is not null && book.Current is { } round && book.Game(round, me.Id) is { IsOpen: true } game)
        {
            yield return Result(game, me);
        }

        if (book.Published > 0)
        {
            yield return [Button.To("📋 Пары", "chessPairs", id), Button.To("🏆 Таблица", "chessTable", id)];
        }

        if (me is not null && book.Published > 0)
        {
            if (Table.Of(book).Of(me) is { } line)
            {
                yield return [Button.To(GameTexts.WhyPlace(line.Place), "chessWhy", id)];
            }

            if (book.IsRunning && book.Current is { } current && book.Game(current, me.Id) is { } mine)
            {
                var label = mine.White.PlayerId == me.Id ? GameTexts.WhyWhite : GameTexts.WhyBlack;
                yield return [Button.To(label, "chessColour", id)];
            }
        }

        if (TournamentRights.MayRun(turn.Actor, book.Event))
        {
            yield return [Button.To(GameTexts.Run, "tHub", id)];
        }
    }

    /// <summary>How it ended for me; or, when the opponent has said it, whether that is so.</summary>
    public static IReadOnlyList<Button> Result(Game game, TournamentPlayer me) =>
        game.OpponentOf(me.Id).Reported is not null && game.SeatOf(me.Id)!.Reported is null
            ? Answer(game.Round.Id)
            :
            [
                Button.Good(GameTexts.Won, "gameSay", game.Round.Id, "w"),
                Button.To(GameTexts.Drawn, "gameSay", game.Round.Id, "d"),
                Button.To(GameTexts.Lost, "gameSay", game.Round.Id, "l"),
            ];

    public static IReadOnlyList<Button> Answer(long roundId) =>
        [Button.Good(GameTexts.Agree, "gameYes", roundId), Button.Bad(GameTexts.Dispute, "gameNo", roundId)];

    private static bool MayJoin(Turn turn, Book book) =>
        book.Tournament.Status == TournamentStatus.Setup
        && book.Event.IsOpen(turn.Tx.Now)
        && turn.Actor.Person is not null
        && book.Event.RoleFor(turn.Actor.Person, turn.Actor.IsStaff) is not null
        && SignUpStore.ActiveOf(turn.Tx, book.Event.Id, turn.Actor.Person.Id) is null;
}

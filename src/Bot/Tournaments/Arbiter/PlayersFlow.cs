using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Everybody who plays, and one player: gone home, back, a round without a game.</summary>
internal sealed class PlayersFlow : IFlow
{
    private const int PerPage = 40;

    public string Name => "tournamentPlayers";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tPlayers", "tPlayer", "tLeave", "tReturn", "tSkip"];

    public Reply Answer(Turn turn)
    {
        var (tx, actor, id, player) = (turn.Tx, turn.Actor, turn.Id(0) ?? 0, turn.Id(1) ?? 0);
        return turn.Verb switch
        {
            "tPlayer" => ArbiterDoor.With(turn, book => Card(turn, book, player)),
            "tLeave" => Done(turn, Arrivals.Leave(tx, actor, id, player)),
            "tReturn" => Done(turn, Arrivals.Return(tx, actor, id, player)),
            "tSkip" => Done(
                turn,
                Arrivals.SetAbsence(
                    tx,
                    actor,
                    id,
                    player,
                    (int)Math.Clamp(turn.Id(2) ?? 0, 0, 1000),
                    Worth(turn.Word(3))
                )
            ),
            _ => ArbiterDoor.With(turn, book => List(turn, book)),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "tPlayers", Words = [turn.Word(0)] });

    private static AbsenceWorth? Worth(string word) =>
        word switch
        {
            "half" => AbsenceWorth.Half,
            "zero" => AbsenceWorth.Nothing,
            _ => null,
        };

    private static Reply Done(Turn turn, TournamentResult result) =>
        ArbiterDoor.After(turn, result, book => Card(turn, book, turn.Id(1) ?? 0));

    private static Screen List(Turn turn, Book book)
    {
        if (!book.IsRunning && book.Tournament.Status != TournamentStatus.Finished)
        {
            return Hub.Of(turn, book);
        }

        var (id, naming, table) = (book.Event.Id, ArbiterDoor.Naming(turn), Table.Of(book));
        var players = book.Players.Where(p => p.Number is not null).ToList();
        var page = Paging.Page(turn.Id(1), players.Count, PerPage);
        return new Screen(
            PlayersTexts.List(book),
            [
                .. players
                    .Skip(page * PerPage)
                    .Take(PerPage)
                    .Select(p => Button.To(PlayersTexts.Label(p, table.Of(p), naming), "tPlayer", id, p.Id))
                    .Chunk(2),
                Paging.Row(Hub.Back(book), "tPlayers", page, players.Count > (page + 1) * PerPage, id),
            ]
        );
    }

    private static Screen Card(Turn turn, Book book, long playerId)
    {
        if (book.Player(playerId) is not { Number: not null } player)
        {
            return List(turn, book);
        }

        return new Screen(
            PlayersTexts.Card(book, player, Table.Of(book).Of(player), ArbiterDoor.Naming(turn)),
            [.. Acts(book, player), [Button.To(HomeTexts.Back, "tPlayers", book.Event.Id)]]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Acts(Book book, TournamentPlayer player)
    {
        if (!book.IsRunning)
        {
            yield break;
        }

        var id = book.Event.Id;
        if (!player.IsHere)
        {
            yield return [Button.Good(PlayersTexts.Return, "tReturn", id, player.Id)];
            yield break;
        }

        if (book.Tournament.System == TournamentSystem.Swiss)
        {
            foreach (var row in Rounds(book, player))
            {
                yield return row;
            }
        }

        yield return [Button.Bad(PlayersTexts.Leave, "tLeave", id, player.Id)];
    }

    private static IEnumerable<IReadOnlyList<Button>> Rounds(Book book, TournamentPlayer player)
    {
        var (id, next) = (book.Event.Id, book.Published + 1);
        if (next <= book.Tournament.Rounds)
        {
            yield return book.AbsenceOf(player.Id, next) is null
                ? [Skip(PlayersTexts.SkipHalf(next), next, "half"), Skip(PlayersTexts.SkipZero(next), next, "zero")]
                : [Skip(PlayersTexts.Plays(next), next, "play")];
        }

        // A round that was missed: half a point may be granted, until it is taken away again.
        var missed = book
            .Rounds.Where(r => r.IsPublished && !book.Seats.Any(s => s.RoundId == r.Id && s.PlayerId == player.Id))
            .Take(3);
        foreach (var round in missed)
        {
            yield return book.AbsenceOf(player.Id, round.Number) == AbsenceWorth.Half
                ? [Skip(PlayersTexts.TakeHalf(round.Number), round.Number, "play")]
                : [Skip(PlayersTexts.GrantHalf(round.Number), round.Number, "half")];
        }

        Button Skip(string label, int round, string worth) => Button.To(label, "tSkip", id, player.Id, round, worth);
    }
}

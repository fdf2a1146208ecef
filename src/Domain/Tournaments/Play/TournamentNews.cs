using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>What players and the arbiter hear. Rounds and results of a running tournament do not wait for the morning.</summary>
internal static class TournamentNews
{
    /// <summary>Everybody who has a seat in the round: board, colour, opponent.</summary>
    public static void RoundPublished(Tx tx, Book book, Round round) =>
        ToSeated(tx, book, round, "roundPublished", round.Edition);

    public static void RoundTakenBack(Tx tx, Book book, Round round) =>
        ToSeated(tx, book, round, "roundTakenBack", round.Edition);

    /// <summary>The opponent's turn to confirm or to dispute.</summary>
    public static void Reported(Tx tx, Book book, Game game, Seat report) =>
        ToPlayer(
            tx,
            book,
            game.OpponentOf(report.PlayerId).PlayerId,
            new Notice("gameReported", game.Round.Id, $"{game.OpponentOf(report.PlayerId).PlayerId}"),
            once: null
        );

    /// <summary>The opponent is silent or disagrees: the arbiter decides.</summary>
    public static void AskArbiter(Tx tx, Book book, Game game, bool disputed) =>
        ToArbiter(
            tx,
            book,
            new Notice(disputed ? "gameDisputed" : "gameSilent", game.Round.Id, $"{game.Board}"),
            once: null
        );

    /// <summary>The players themselves have brought in the last result.</summary>
    public static void RoundComplete(Tx tx, Book book, Round round) =>
        ToArbiter(tx, book, new Notice("roundComplete", round.Id), $"roundComplete:{round.Id}:{round.Edition}");

    /// <summary>A large field has been paired.</summary>
    public static void Drafted(Tx tx, Book book) =>
        ToArbiter(tx, book, new Notice("roundDrafted", book.Event.Id), once: null);

    public static void Finished(Tx tx, Book book)
    {
        foreach (var player in book.Players)
        {
            ToPlayer(
                tx,
                book,
                player.Id,
                new Notice(Over, book.Event.Id, $"{player.Id}"),
                $"tournamentOver:{player.Id}"
            );
        }
    }

    private static void ToSeated(Tx tx, Book book, Round round, string kind, int edition)
    {
        foreach (var seat in book.Seats.Where(s => s.RoundId == round.Id))
        {
            ToPlayer(
                tx,
                book,
                seat.PlayerId,
                new Notice(kind, round.Id, $"{seat.PlayerId}:{edition}"),
                $"{kind}:{round.Id}:{edition}:{seat.PlayerId}"
            );
        }
    }

    private const string Over = "tournamentOver";

    /// <summary>By the player's notice the family's, which names the child.</summary>
    private static readonly Dictionary<string, string> ForFamilies = new(StringComparer.Ordinal)
    {
        ["roundPublished"] = "childRound",
        [Over] = "childOver",
    };

    private static bool CanHear(Tx tx, long personId) => AccountStore.ListeningOf(tx, personId).Count > 0;

    /// <summary>The one place from which players are told.</summary>
    private static void ToPlayer(Tx tx, Book book, long playerId, Notice notice, string? once)
    {
        if (book.Player(playerId)?.PersonId is not { } person)
        {
            return;
        }

        OutboxStore.Tell(tx, person, notice, Terms(once));
        // Families hear of each round only when the child has no phone to hear it on; where the child came at the end, always.
        if (ForFamilies.TryGetValue(notice.Kind, out var kind) && (notice.Kind == Over || !CanHear(tx, person)))
        {
            var told = new Notice(kind, notice.Subject, notice.Detail);
            FamilyStore
                .AdultsOf(tx, person)
                .Where(l => l.IsConfirmed)
                .ToList()
                .ForEach(l => OutboxStore.Tell(tx, l.AdultId, told, Terms(once is null ? null : $"family:{once}")));
        }
    }

    private static void ToArbiter(Tx tx, Book book, Notice notice, string? once)
    {
        if ((book.Tournament.ArbiterId ?? book.Event.OrganiserId) is { } person)
        {
            OutboxStore.Tell(tx, person, notice, Terms(once));
        }
    }

    private static NoticeTerms Terms(string? once) =>
        new()
        {
            Urgency = Urgency.Urgent,
            Once = once,
            Repeatable = true,
        };
}

using TochkaBot.Domain.Access;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Tables;

/// <summary>A link to the page on the wall.</summary>
public sealed record Wall(string Token, DateTimeOffset ExpiresAt);

/// <summary>Links to the wall page: random, kept as hashes, ended by the clock or by the arbiter.</summary>
public static class WallStore
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(2);

    /// <returns>A new link beside those that are alive; nothing when the actor may not.</returns>
    public static Wall? Open(Tx tx, Actor actor, long eventId)
    {
        if (!MayRun(tx, actor, eventId))
        {
            return null;
        }

        TournamentStore.Ensure(tx, eventId);
        var wall = new Wall(Secrets.Link(), tx.Now + Life);
        tx.Run("DELETE FROM tournament_walls WHERE expires_at <= @now", new { now = tx.Now });
        tx.Run(
            "INSERT INTO tournament_walls (hash, event_id, expires_at) VALUES (@hash, @eventId, @expiresAt)",
            new
            {
                hash = Secrets.Hash(wall.Token),
                eventId,
                wall.ExpiresAt,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "tournament.wallOpened", "event", eventId);
        return wall;
    }

    /// <summary>All links to this tournament end now.</summary>
    public static bool Close(Tx tx, Actor actor, long eventId)
    {
        if (!MayRun(tx, actor, eventId))
        {
            return false;
        }

        tx.Run("DELETE FROM tournament_walls WHERE event_id = @eventId", new { eventId });
        JournalStore.Note(tx, actor.PersonId, "tournament.wallClosed", "event", eventId);
        return true;
    }

    /// <returns>The tournament that a living link opens.</returns>
    public static long? Find(Tx tx, string token) =>
        tx.Find<long?>(
            "SELECT event_id FROM tournament_walls WHERE hash = @hash AND expires_at > @now",
            new { hash = Secrets.Hash(token), now = tx.Now }
        );

    private static bool MayRun(Tx tx, Actor actor, long eventId) =>
        EventStore.FindFor(tx, actor, eventId) is { Kind: EventKind.Tournament } item
        && TournamentRights.MayRun(actor, item);
}

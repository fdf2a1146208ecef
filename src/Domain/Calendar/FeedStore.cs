using TochkaBot.Domain.Access;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>A link that opens somebody's calendar.</summary>
public sealed record Feed
{
    public long PersonId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public string? ContentHash { get; init; }

    public DateTimeOffset? ContentAt { get; init; }
}

/// <summary>One's own calendar by subscription: a link that is random, kept as a hash and ended by its owner.</summary>
public static class FeedStore
{
    private const string Columns = "f.person_id, f.created_at, f.content_hash, f.content_at";

    public static Feed? Of(Tx tx, long personId) =>
        tx.Find<Feed>($"SELECT {Columns} FROM calendar_feeds f WHERE f.person_id = @personId", new { personId });

    /// <summary>A new link; the one before opens nothing any more.</summary>
    /// <returns>The token; nothing for who is nobody we know.</returns>
    public static string? Open(Tx tx, Actor actor)
    {
        if (actor.PersonId is not { } personId)
        {
            return null;
        }

        var token = Secrets.Link();
        tx.Run(
            """
            INSERT INTO calendar_feeds (person_id, hash, created_at) VALUES (@personId, @hash, @now)
            ON CONFLICT (person_id) DO UPDATE
            SET hash = excluded.hash, created_at = excluded.created_at, content_hash = NULL, content_at = NULL
            """,
            new
            {
                personId,
                hash = Secrets.Hash(token),
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, personId, "calendar.opened", "person", personId);
        return token;
    }

    public static bool Close(Tx tx, Actor actor)
    {
        if (
            actor.PersonId is not { } personId
            || tx.Run("DELETE FROM calendar_feeds WHERE person_id = @personId", new { personId }) == 0
        )
        {
            return false;
        }

        JournalStore.Note(tx, personId, "calendar.closed", "person", personId);
        return true;
    }

    /// <summary>Whose calendar this is: it ends with the last account, and with the school for who has left it.</summary>
    public static Feed? Find(Tx tx, string token) =>
        tx.Find<Feed>(
            $"""
            SELECT {Columns} FROM calendar_feeds f JOIN people p ON p.id = f.person_id
            WHERE f.hash = @hash
              AND EXISTS (SELECT 1 FROM accounts a WHERE a.person_id = p.id AND a.state <> 'gone')
              AND (p.left_on IS NULL OR EXISTS (
                  SELECT 1 FROM staff_roles s WHERE s.person_id = p.id AND s.until IS NULL))
            """,
            new { hash = Secrets.Hash(token) }
        );

    /// <summary>Remembers since when the calendar looks as it does.</summary>
    public static DateTimeOffset Look(Tx tx, long personId, string contentHash) =>
        tx.Find<DateTimeOffset?>(
            """
            UPDATE calendar_feeds SET
                content_at = CASE WHEN content_hash = @contentHash THEN content_at ELSE @now END,
                content_hash = @contentHash
            WHERE person_id = @personId RETURNING content_at
            """,
            new
            {
                personId,
                contentHash,
                now = tx.Now,
            }
        ) ?? tx.Now;
}

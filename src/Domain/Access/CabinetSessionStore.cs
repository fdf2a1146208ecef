using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Access;

/// <summary>
/// Open cabinets. One ends eight hours after its last page, a week after its first, by «Выйти», by «Закрыть на всех
/// устройствах», and with the role that opened it: a role given again does not open it again.
/// </summary>
public static class CabinetSessionStore
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Seen is written down so seldom that a page is a read.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    private const string Open = """
        s.ended_at IS NULL AND s.seen_at > @idle AND s.began_at > @oldest AND EXISTS (
            SELECT 1 FROM staff_roles r
            WHERE r.person_id = s.person_id AND r.until IS NULL AND r.role IN ('deputy', 'head') AND r.since <= s.began_at)
        """;

    /// <param name="browser">What the browser says of itself: a cookie carried into another one opens nothing.</param>
    /// <returns>The secret of the cookie, known to the browser alone.</returns>
    public static string Begin(Tx tx, long personId, string browser)
    {
        tx.Run("DELETE FROM cabinet_sessions WHERE began_at < @monthAgo", new { monthAgo = tx.Now.AddDays(-30) });
        var secret = Secrets.Key();
        tx.Run(
            """
            INSERT INTO cabinet_sessions (person_id, secret_hash, browser_hash, began_at, seen_at)
            VALUES (@personId, @secretHash, @browserHash, @now, @now)
            """,
            new
            {
                personId,
                secretHash = Secrets.Hash(secret),
                browserHash = Secrets.Hash(browser),
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, personId, "cabinet.opened", "person", personId);
        return secret;
    }

    public static CabinetSession? Find(Tx tx, string secret, string browser) =>
        tx.Find<CabinetSession>(
            $"""
            SELECT s.id, s.person_id, s.seen_at FROM cabinet_sessions s
            WHERE s.secret_hash = @secretHash AND s.browser_hash = @browserHash AND {Open}
            """,
            new
            {
                secretHash = Secrets.Hash(secret),
                browserHash = Secrets.Hash(browser),
                idle = tx.Now - Idle,
                oldest = tx.Now - Longest,
            }
        );

    public static bool IsStale(CabinetSession session, DateTimeOffset now) => session.SeenAt < now - Grain;

    public static void See(Tx tx, long id) =>
        tx.Run("UPDATE cabinet_sessions SET seen_at = @now WHERE id = @id", new { id, now = tx.Now });

    public static int CountOpen(Tx tx, long personId) =>
        tx.One<int>(
            $"SELECT count(*) FROM cabinet_sessions s WHERE s.person_id = @personId AND {Open}",
            new
            {
                personId,
                idle = tx.Now - Idle,
                oldest = tx.Now - Longest,
            }
        );

    public static void End(Tx tx, CabinetSession session)
    {
        tx.Run(
            "UPDATE cabinet_sessions SET ended_at = @now WHERE id = @id AND ended_at IS NULL",
            new { session.Id, now = tx.Now }
        );
        JournalStore.Note(tx, session.PersonId, "cabinet.left", "person", session.PersonId);
    }

    /// <summary>On all devices; links and codes that nobody has used open nothing any more either.</summary>
    /// <returns>How many cabinets were open.</returns>
    public static int EndAll(Tx tx, Actor actor)
    {
        if (actor.PersonId is not { } me)
        {
            return 0;
        }

        var open = CountOpen(tx, me);
        CabinetEntryStore.Void(tx, me);
        tx.Run(
            "UPDATE cabinet_sessions SET ended_at = @now WHERE person_id = @me AND ended_at IS NULL",
            new { me, now = tx.Now }
        );
        JournalStore.Note(tx, me, "cabinet.closed", "person", me);
        return open;
    }
}

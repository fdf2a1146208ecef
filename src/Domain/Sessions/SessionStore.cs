using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Sessions;

public static class SessionStore
{
    public static Session Of(Tx tx, long accountId) =>
        tx.Find<Session>(
            "SELECT account_id, flow, state, screen, has_keys FROM sessions WHERE account_id = @accountId",
            new { accountId }
        ) ?? new Session { AccountId = accountId };

    public static void Save(Tx tx, Session session) =>
        tx.Run(
            """
            INSERT INTO sessions (account_id, flow, state, screen, has_keys, changed_at)
            VALUES (@accountId, @flow, @state, @screen, @hasKeys, @now)
            ON CONFLICT (account_id) DO UPDATE SET
                flow = excluded.flow, state = excluded.state, screen = excluded.screen,
                has_keys = excluded.has_keys, changed_at = excluded.changed_at
            """,
            new
            {
                session.AccountId,
                session.Flow,
                session.State,
                session.Screen,
                session.HasKeys,
                now = tx.Now,
            }
        );

    /// <summary>Whatever was half typed in this chat is nobody's any more.</summary>
    public static void Forget(Tx tx, long accountId) =>
        tx.Run("UPDATE sessions SET flow = NULL, state = NULL WHERE account_id = @accountId", new { accountId });

    /// <summary>
    /// After a restore: the phones show screens that the copy has never heard of. All of them become old ones, and nothing half
    /// typed goes on.
    /// </summary>
    public static void Outdate(Tx tx) =>
        tx.Run("UPDATE sessions SET flow = NULL, state = NULL, screen = screen + 1000000, has_keys = 0");

    /// <summary>What was half typed and left for thirty days is forgotten.</summary>
    public static int EraseOldStates(Tx tx) =>
        tx.Run(
            "UPDATE sessions SET flow = NULL, state = NULL WHERE changed_at < @monthAgo AND (flow IS NOT NULL OR state IS NOT NULL)",
            new { monthAgo = tx.Now.AddDays(-30) }
        );
}

/// <summary>Updates already worked on.</summary>
public static class SeenUpdates
{
    /// <returns>False when this update was worked on before.</returns>
    public static bool Mark(Tx tx, string channel, long updateId) =>
        tx.Run(
            """
            INSERT INTO seen_updates (channel, update_id, seen_at) VALUES (@channel, @updateId, @now)
            ON CONFLICT (channel, update_id) DO NOTHING
            """,
            new
            {
                channel,
                updateId,
                now = tx.Now,
            }
        ) == 1;

    /// <summary>Telegram keeps an update for a day; a week is enough to know it again.</summary>
    public static int Prune(Tx tx) =>
        tx.Run("DELETE FROM seen_updates WHERE seen_at < @weekAgo", new { weekAgo = tx.Now.AddDays(-7) });
}

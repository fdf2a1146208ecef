using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>The states of a message, changed only by delivery. Every change asks by doing: the row count tells who was first.</summary>
public static class DeliveryStore
{
    /// <summary>
    /// An answer may be repeated after crashes so often. Generous, because most rows found «sending» were only about to
    /// be; a limit, because a message that kills the service must not do so for ever.
    /// </summary>
    private const int MostAttempts = 20;

    private const string Columns =
        "o.id, o.account_id, a.channel, a.address, o.urgency, o.act, o.screen, o.body, o.message_id, o.repeatable, o.attempt, o.expires_at";

    /// <summary>After a start: what was on its way is uncertain, and what may be repeated goes back into the queue.</summary>
    /// <returns>How many rows were found on their way.</returns>
    public static int RecoverAfterCrash(Tx tx)
    {
        var found = tx.Run(
            """
            UPDATE outgoing SET state = 'queued' WHERE state = 'sending' AND repeatable = 1 AND attempt < @most
            """,
            new { most = MostAttempts }
        );
        return found
            + tx.Run(
                """
                UPDATE outgoing SET state = 'uncertain', reason = 'the service stopped while it was on its way', settled_at = @now
                WHERE state = 'sending'
                """,
                new { now = tx.Now }
            );
    }

    /// <summary>Leases the most urgent rows that are due, of equals those that have waited longest.</summary>
    public static IReadOnlyList<Outgoing> Claim(Tx tx, int limit)
    {
        Expire(tx);
        List<Outgoing> rows = [];
        foreach (var urgency in Enum.GetValues<Urgency>())
        {
            rows.AddRange(Due(tx, urgency, limit - rows.Count));
        }

        foreach (var row in rows)
        {
            tx.Run("UPDATE outgoing SET state = 'sending', attempt = attempt + 1 WHERE id = @id", new { row.Id });
        }

        return [.. rows.Select(row => row with { Attempt = row.Attempt + 1 })];
    }

    public static void Sent(Tx tx, Outgoing row, string? messageId)
    {
        Settle(tx, row.Id, OutgoingState.Sent, reason: null, messageId);
        if (
            row.Screen is { } number
            && row.Act == OutgoingAct.Screen
            && messageId is not null
            && messageId != row.MessageId
        )
        {
            RememberScreen(tx, row.AccountId, number, messageId);
        }
    }

    public static void Failed(Tx tx, Outgoing row, string reason) => Settle(tx, row.Id, OutgoingState.Failed, reason);

    /// <summary>A newer revision of the same screen took its place.</summary>
    public static void Superseded(Tx tx, Outgoing row) =>
        Settle(tx, row.Id, OutgoingState.Cancelled, "a newer revision took its place");

    public static void Uncertain(Tx tx, Outgoing row, string reason) =>
        Settle(tx, row.Id, OutgoingState.Uncertain, reason);

    /// <summary>It is tried once more; the count is written down before, so that a crash cannot make tries endless.</summary>
    public static void Again(Tx tx, Outgoing row) =>
        tx.Run("UPDATE outgoing SET attempt = attempt + 1 WHERE id = @id", new { row.Id });

    /// <summary>The person deleted our message; the next revision goes into a new one.</summary>
    public static void ForgetScreen(Tx tx, Outgoing row)
    {
        tx.Run("UPDATE outgoing SET message_id = NULL WHERE id = @id", new { row.Id });
        tx.Run(
            "DELETE FROM screens WHERE account_id = @accountId AND number = @screen",
            new { row.AccountId, row.Screen }
        );
    }

    public static bool NothingDue(Tx tx) =>
        tx.Find<long?>(
            "SELECT id FROM outgoing WHERE state = 'queued' AND (due_at <= @now OR expires_at <= @now) LIMIT 1",
            new { now = tx.Now }
        )
            is null;

    /// <summary>It never left: the attempt does not count.</summary>
    public static void NotTried(Tx tx, Outgoing row) =>
        tx.Run(
            "UPDATE outgoing SET state = 'queued', attempt = attempt - 1 WHERE id = @id AND state = 'sending'",
            new { row.Id }
        );

    /// <summary>The account is off: this row and all that wait for it are settled.</summary>
    public static void Blocked(Tx tx, Outgoing row, string reason) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'blocked', reason = @reason, settled_at = @now
            WHERE id = @id OR (account_id = @accountId AND state = 'queued')
            """,
            new
            {
                row.Id,
                row.AccountId,
                reason,
                now = tx.Now,
            }
        );

    public static string? MessageOf(Tx tx, long accountId, long screen) =>
        tx.Find<string>(
            "SELECT message_id FROM screens WHERE account_id = @accountId AND number = @screen",
            new { accountId, screen }
        );

    public static void RememberScreen(Tx tx, long accountId, long number, string messageId) =>
        tx.Run(
            """
            INSERT INTO screens (account_id, number, message_id) VALUES (@accountId, @number, @messageId)
            ON CONFLICT (account_id, number) DO UPDATE SET message_id = excluded.message_id
            WHERE screens.message_id <> excluded.message_id
            """,
            new
            {
                accountId,
                number,
                messageId,
            }
        );

    /// <summary>Thirty days after its end a message's text is gone; the fact that there was one stays.</summary>
    public static int EraseOldTexts(Tx tx) =>
        tx.Run(
            "UPDATE outgoing SET body = NULL WHERE settled_at < @monthAgo AND body IS NOT NULL",
            new { monthAgo = tx.Now.AddDays(-30) }
        );

    public static long Waiting(Tx tx) =>
        tx.One<long>("SELECT count(*) FROM outgoing WHERE state IN ('queued', 'sending')");

    private static IReadOnlyList<Outgoing> Due(Tx tx, Urgency urgency, int limit) =>
        tx.List<Outgoing>(
            $"""
            SELECT {Columns} FROM outgoing o JOIN accounts a ON a.id = o.account_id
            WHERE o.state = 'queued' AND o.urgency = @urgency AND o.due_at <= @now ORDER BY o.due_at, o.id LIMIT @limit
            """,
            new
            {
                urgency = (int)urgency,
                now = tx.Now,
                limit,
            }
        );

    private static void Expire(Tx tx) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'expired', settled_at = @now
            WHERE state = 'queued' AND expires_at IS NOT NULL AND expires_at <= @now
            """,
            new { now = tx.Now }
        );

    /// <summary>A screen may show a key or an invitation, and nobody sends it again: its text goes with its end.</summary>
    private static void Settle(Tx tx, long id, OutgoingState state, string? reason, string? messageId = null) =>
        tx.Run(
            """
            UPDATE outgoing SET state = @state, reason = @reason, message_id = coalesce(@messageId, message_id), settled_at = @now,
                body = CASE WHEN act = 'screen' THEN NULL ELSE body END
            WHERE id = @id
            """,
            new
            {
                id,
                state = state.Stored(),
                reason,
                messageId,
                now = tx.Now,
            }
        );
}

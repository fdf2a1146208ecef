using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>What became of a message, written down by delivery.</summary>
public static class DeliveryStore
{
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

    /// <summary>Its time was over before its turn came.</summary>
    public static void Expired(Tx tx, Outgoing row) => Settle(tx, row.Id, OutgoingState.Expired, "too late");

    /// <summary>The message that it was to change is not there any more: nothing is left to do.</summary>
    public static void TargetGone(Tx tx, Outgoing row, string reason) => Settle(tx, row.Id, OutgoingState.Sent, reason);

    /// <summary>Of an album some parts are missing. That is a failure, but what did arrive is known and can be taken back.</summary>
    public static void Partial(Tx tx, Outgoing row, string messageIds, string reason) =>
        Settle(tx, row.Id, OutgoingState.Failed, reason, messageIds);

    public static void Failed(Tx tx, Outgoing row, string reason) => Settle(tx, row.Id, OutgoingState.Failed, reason);

    /// <summary>A newer revision of the same screen took its place.</summary>
    public static void Superseded(Tx tx, Outgoing row) =>
        Settle(tx, row.Id, OutgoingState.Cancelled, "a newer revision took its place");

    public static void Uncertain(Tx tx, Outgoing row, string reason) =>
        Settle(tx, row.Id, OutgoingState.Uncertain, reason);

    /// <summary>The person deleted our message; the next revision goes into a new one.</summary>
    public static void ForgetScreen(Tx tx, Outgoing row)
    {
        tx.Run("UPDATE outgoing SET message_id = NULL WHERE id = @id", new { row.Id });
        tx.Run(
            "DELETE FROM screens WHERE account_id = @accountId AND number = @screen",
            new { row.AccountId, row.Screen }
        );
    }

    /// <summary>The account is off: this row and all that wait for it are settled.</summary>
    public static void Blocked(Tx tx, Outgoing row, string reason) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'blocked', reason = @reason, settled_at = @now,
                body = CASE WHEN act = 'screen' THEN NULL ELSE body END
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

    /// <summary>We were told that the person switched us off: nothing that waits for them is tried.</summary>
    public static int BlockWaiting(Tx tx, long accountId) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'blocked', reason = 'switched off', settled_at = @now
            WHERE account_id = @accountId AND state = 'queued'
            """,
            new { accountId, now = tx.Now }
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

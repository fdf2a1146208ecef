using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>Rows of the outbox that broadcasts look at or put back; what delivery has no word for.</summary>
internal static class CopyStore
{
    /// <summary>The messenger has refused it.</summary>
    public static bool IsRefused(Tx tx, string batch) =>
        tx.Find<long?>("SELECT id FROM outgoing WHERE batch = @batch AND state = 'failed' LIMIT 1", new { batch })
            is not null;

    /// <summary>Something of it waits, or is just being sent.</summary>
    public static bool IsOnItsWay(Tx tx, string batch) =>
        tx.Find<long?>(
            "SELECT id FROM outgoing WHERE batch = @batch AND state IN ('queued', 'sending') LIMIT 1",
            new { batch }
        )
            is not null;

    /// <summary>Messages that arrived are put into words anew and edited where they stand.</summary>
    /// <returns>Whether one of them was just on its way, so that this must be asked for once more.</returns>
    public static bool Renew(Tx tx, string batch)
    {
        tx.Run(
            """
            UPDATE outgoing SET state = 'queued', attempt = 0, due_at = @now, settled_at = NULL
            WHERE batch = @batch AND state = 'sent' AND message_id IS NOT NULL
            """,
            new { batch, now = tx.Now }
        );
        return tx.Find<long?>(
            "SELECT id FROM outgoing WHERE batch = @batch AND state = 'sending' LIMIT 1",
            new { batch }
        )
            is not null;
    }

    /// <summary>What waits is not due before the night is over. In chunks.</summary>
    /// <returns>The row up to which it is done; nothing when all is.</returns>
    public static long? Hold(Tx tx, string batch, long after, DateTimeOffset until, int most)
    {
        var rows = tx.List<long>(
            "SELECT id FROM outgoing WHERE batch = @batch AND state = 'queued' AND id > @after ORDER BY id LIMIT @most",
            new
            {
                batch,
                after,
                most,
            }
        );
        foreach (var id in rows)
        {
            tx.Run("UPDATE outgoing SET due_at = @until WHERE id = @id AND state = 'queued'", new { id, until });
        }

        return rows.Count == 0 ? null : rows[^1];
    }
}

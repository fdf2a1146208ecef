using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>
/// Rows that belong together: one broadcast, its buttons, its withdrawal. The name is the caller's («broadcast:12»). What is
/// said stands in the notice that every row refers to, and is put into words once for all at delivery.
/// </summary>
public static class BatchStore
{
    /// <summary>So many rows take less than 20 ms: between two chunks everybody else gets a turn.</summary>
    public const int Chunk = 500;

    /// <summary>
    /// Adds recipients. Adding one again changes nothing, so after a crash the caller goes on from <see cref="Reached"/>,
    /// or begins anew. Who is off is written down as such, and not forgotten.
    /// </summary>
    /// <returns>How many were new.</returns>
    public static int Add(Tx tx, string batch, Notice notice, NoticeTerms terms, IEnumerable<long> accountIds)
    {
        // One statement for a chunk: row by row it would cost three times as much. json_each is SQLite's own word for it.
        var added = tx.Run(
            """
            INSERT INTO outgoing (account_id, urgency, act, body, once, batch, repeatable, state, reason, due_at, expires_at,
                created_at, settled_at)
            SELECT id, @urgency, 'notice', @body, @batch || ':' || id, @batch, @repeatable,
                CASE WHEN state = 'active' THEN 'queued' ELSE 'blocked' END,
                CASE WHEN state = 'active' THEN NULL ELSE state END, @dueAt, @expiresAt,
                @now, CASE WHEN state = 'active' THEN NULL ELSE @now END
            FROM accounts WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id
            ON CONFLICT (once) DO NOTHING
            """,
            Values(tx, batch, notice, terms, accountIds)
        );
        tx.Announce(NoticesWait.Fact);
        return added;
    }

    /// <summary>The highest account that is in the batch; callers who add in the order of ids go on from here.</summary>
    public static long Reached(Tx tx, string batch) =>
        tx.One<long>("SELECT coalesce(max(account_id), 0) FROM outgoing WHERE batch = @batch", new { batch });

    public static BatchProgress Progress(Tx tx, string batch)
    {
        var counts = tx.List<StateCount>(
                "SELECT state, count(*) AS count FROM outgoing WHERE batch = @batch GROUP BY state",
                new { batch }
            )
            .ToDictionary(row => row.State, row => row.Count);
        return new BatchProgress(counts);
    }

    /// <summary>What waits is not sent any more. In chunks: call it until nothing is left.</summary>
    /// <returns>How many were stopped.</returns>
    public static int Stop(Tx tx, string batch, int most = Chunk) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'cancelled', reason = 'stopped', settled_at = @now WHERE id IN
                (SELECT id FROM outgoing WHERE batch = @batch AND state = 'queued' LIMIT @most)
            """,
            new
            {
                batch,
                most,
                now = tx.Now,
            }
        );

    /// <summary>Somebody has decided that a double is better than a miss. In chunks, like <see cref="Stop"/>.</summary>
    /// <returns>How many wait again.</returns>
    public static int RepeatUncertain(Tx tx, string batch, int most = Chunk)
    {
        var again = tx.Run(
            """
            UPDATE outgoing SET state = 'queued', reason = NULL, settled_at = NULL, due_at = @now WHERE id IN
                (SELECT id FROM outgoing WHERE batch = @batch AND state = 'uncertain' LIMIT @most)
            """,
            new
            {
                batch,
                most,
                now = tx.Now,
            }
        );
        tx.Announce(NoticesWait.Fact);
        return again;
    }

    /// <summary>The rows of a batch of which something arrived.</summary>
    public static IReadOnlyList<long> Arrived(Tx tx, string batch) =>
        tx.List<long>(
            "SELECT id FROM outgoing WHERE batch = @batch AND message_id IS NOT NULL ORDER BY id",
            new { batch }
        );

    /// <summary>
    /// Says something about messages that arrived: each new row has the message to change, so that its notice corrects it
    /// or takes it back. Saying it again changes nothing.
    /// </summary>
    /// <returns>How many were new.</returns>
    public static int FollowUp(Tx tx, string batch, Notice notice, NoticeTerms terms, IEnumerable<long> arrived)
    {
        var added = tx.Run(
            """
            INSERT INTO outgoing (account_id, urgency, act, body, once, batch, repeatable, state, due_at, expires_at, message_id,
                created_at)
            SELECT account_id, @urgency, 'notice', @body, @batch || ':row' || id, @batch, 1, 'queued', @dueAt, @expiresAt,
                message_id, @now
            FROM outgoing WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY id
            ON CONFLICT (once) DO NOTHING
            """,
            Values(tx, batch, notice, terms, arrived)
        );
        tx.Announce(NoticesWait.Fact);
        return added;
    }

    /// <summary>The same in chunks, in the order of the first batch's rows.</summary>
    /// <param name="of">The batch whose messages arrived.</param>
    /// <param name="after">The row up to which this was done; 0 at the beginning.</param>
    /// <returns>The row up to which it is done now; nothing when all are.</returns>
    public static long? FollowUp(Tx tx, string batch, string of, Notice notice, NoticeTerms terms, long after)
    {
        var arrived = tx.List<long>(
            "SELECT id FROM outgoing WHERE batch = @of AND message_id IS NOT NULL AND id > @after ORDER BY id LIMIT @most",
            new
            {
                of,
                after,
                most = Chunk,
            }
        );
        if (arrived.Count == 0)
        {
            return null;
        }

        FollowUp(tx, batch, notice, terms, arrived);
        return arrived[^1];
    }

    private static object Values(Tx tx, string batch, Notice notice, NoticeTerms terms, IEnumerable<long> ids) =>
        new
        {
            ids = $"[{string.Join(',', ids)}]",
            urgency = (int)terms.Urgency,
            body = OutboxJson.Write(notice),
            batch,
            terms.Repeatable,
            dueAt = terms.DueAt ?? tx.Now,
            terms.ExpiresAt,
            now = tx.Now,
        };

    private sealed record StateCount
    {
        public OutgoingState State { get; init; }

        public int Count { get; init; }
    }
}

/// <summary>How far a batch is: rows by state.</summary>
public sealed record BatchProgress(IReadOnlyDictionary<OutgoingState, int> Counts)
{
    public int Total => Counts.Values.Sum();

    public int Sent => this[OutgoingState.Sent];

    public int Uncertain => this[OutgoingState.Uncertain];

    /// <summary>Not yet decided.</summary>
    public int Waiting => this[OutgoingState.Queued] + this[OutgoingState.Sending];

    public int this[OutgoingState state] => Counts.GetValueOrDefault(state);
}

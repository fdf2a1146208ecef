using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>Which rows the running service has in its hands, and which come next.</summary>
public static class LeaseStore
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

    /// <summary>
    /// Leases the most urgent rows that are due, of equals those that have waited longest; one for each account that has
    /// none on its way, so that a chat where much waits takes no place from the others.
    /// </summary>
    public static IReadOnlyList<Outgoing> Claim(Tx tx, CentreSettings centre, int limit)
    {
        Expire(tx);
        List<Outgoing> rows = [.. ClaimAnswers(tx)];
        foreach (var urgency in Awake(centre, tx.Now).Where(u => u != Urgency.Answer))
        {
            rows.AddRange(Lease(tx, Due(tx, urgency, Math.Max(limit - rows.Count, 0))));
        }

        return rows;
    }

    /// <summary>Answers wait in the queue only after a stop or a crash; then all of them go at once, in their order.</summary>
    public static IReadOnlyList<Outgoing> ClaimAnswers(Tx tx) =>
        Lease(
            tx,
            tx.List<Outgoing>(
                $"""
                SELECT {Columns} FROM outgoing o JOIN accounts a ON a.id = o.account_id
                WHERE o.state = 'queued' AND o.urgency = 0 ORDER BY o.id
                """
            )
        );

    /// <summary>It is tried once more; the count is written down before, so that a crash cannot make tries endless.</summary>
    public static void Again(Tx tx, Outgoing row) =>
        tx.Run("UPDATE outgoing SET attempt = attempt + 1 WHERE id = @id", new { row.Id });

    public static bool NothingDue(Tx tx, CentreSettings centre) =>
        tx.Find<long?>(
            $"""
            SELECT id FROM outgoing
            WHERE state = 'queued' AND urgency IN ({string.Join(
                ", ",
                Awake(centre, tx.Now).Cast<int>()
            )}) AND due_at <= @now
            UNION ALL
            SELECT id FROM outgoing WHERE state = 'queued' AND expires_at IS NOT NULL AND expires_at <= @now
            LIMIT 1
            """,
            new { now = tx.Now }
        )
            is null;

    /// <summary>It never left: the attempt does not count.</summary>
    public static void NotTried(Tx tx, Outgoing row) =>
        tx.Run(
            "UPDATE outgoing SET state = 'queued', attempt = attempt - 1 WHERE id = @id AND state = 'sending'",
            new { row.Id }
        );

    /// <summary>Whether this must not be sent now: it was due in the day, and the night came before its turn.</summary>
    public static bool IsForMorning(CentreSettings centre, Outgoing row, DateTimeOffset now) =>
        row.Urgency > Urgency.Urgent && QuietHours.Cover(centre, now);

    /// <summary>It was in our hands when the night came: it goes back untried.</summary>
    public static void UntilMorning(Tx tx, CentreSettings centre, Outgoing row) =>
        tx.Run(
            "UPDATE outgoing SET state = 'queued', attempt = attempt - 1, due_at = @dueAt WHERE id = @id AND state = 'sending'",
            new { row.Id, dueAt = QuietHours.Next(centre, tx.Now) }
        );

    public static long Waiting(Tx tx) =>
        tx.One<long>("SELECT count(*) FROM outgoing WHERE state IN ('queued', 'sending')");

    /// <summary>What may be said at this hour. Looked at here, so that nothing that was held up in the day rings at night.</summary>
    private static Urgency[] Awake(CentreSettings centre, DateTimeOffset now) =>
        QuietHours.Cover(centre, now) ? [Urgency.Answer, Urgency.Urgent] : Enum.GetValues<Urgency>();

    private static IReadOnlyList<Outgoing> Due(Tx tx, Urgency urgency, int limit) =>
        [
            .. tx.List<Outgoing>(
                    $"""
                    SELECT {Columns} FROM outgoing o JOIN accounts a ON a.id = o.account_id
                    WHERE o.state = 'queued' AND o.urgency = @urgency AND o.due_at <= @now AND NOT EXISTS (
                        SELECT 1 FROM outgoing f WHERE f.state = 'sending' AND f.account_id = o.account_id AND f.urgency > 0)
                    ORDER BY o.due_at, o.id LIMIT @limit
                    """,
                    new
                    {
                        urgency = (int)urgency,
                        now = tx.Now,
                        limit,
                    }
                )
                .DistinctBy(row => row.AccountId),
        ];

    private static List<Outgoing> Lease(Tx tx, IReadOnlyList<Outgoing> rows)
    {
        foreach (var row in rows)
        {
            tx.Run("UPDATE outgoing SET state = 'sending', attempt = attempt + 1 WHERE id = @id", new { row.Id });
        }

        return [.. rows.Select(row => row with { Attempt = row.Attempt + 1 })];
    }

    private static void Expire(Tx tx) =>
        tx.Run(
            """
            UPDATE outgoing SET state = 'expired', settled_at = @now
            WHERE state = 'queued' AND expires_at IS NOT NULL AND expires_at <= @now
            """,
            new { now = tx.Now }
        );
}

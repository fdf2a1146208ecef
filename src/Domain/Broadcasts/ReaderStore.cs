using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>Who has said «Ознакомлен(а)».</summary>
public static class ReaderStore
{
    private const string Silent = """
        o.batch = @batch AND o.state = 'sent' AND NOT EXISTS (
            SELECT 1 FROM broadcast_readers r WHERE r.broadcast_id = @id AND r.account_id = o.account_id)
        """;

    public static int Count(Tx tx, long id) =>
        tx.One<int>("SELECT count(*) FROM broadcast_readers WHERE broadcast_id = @id", new { id });

    /// <summary>Got it and said nothing.</summary>
    public static int CountSilent(Tx tx, long id) =>
        tx.One<int>($"SELECT count(*) FROM outgoing o WHERE {Silent}", new { id, batch = Batches.Message(id) });

    internal static bool HasSilent(Tx tx, long id) =>
        tx.Find<long?>($"SELECT o.id FROM outgoing o WHERE {Silent} LIMIT 1", new { id, batch = Batches.Message(id) })
            is not null;

    internal static bool IsRecipient(Tx tx, long id, long accountId) =>
        tx.Find<long?>("SELECT id FROM outgoing WHERE once = @key", new { key = $"{Batches.Message(id)}:{accountId}" })
            is not null;

    /// <summary>Of a stretch of accounts, those who got it and said nothing.</summary>
    internal static IReadOnlyList<long> SilentIn(Tx tx, long id, long after, long upTo) =>
        tx.List<long>(
            """
            SELECT a.id FROM accounts a
            WHERE a.id > @after AND a.id <= @upTo AND a.state = 'active'
                AND EXISTS (SELECT 1 FROM outgoing o WHERE o.once = @batch || ':' || a.id AND o.state = 'sent')
                AND NOT EXISTS (SELECT 1 FROM broadcast_readers r WHERE r.broadcast_id = @id AND r.account_id = a.id)
            ORDER BY a.id
            """,
            new
            {
                id,
                batch = Batches.Message(id),
                after,
                upTo,
            }
        );

    /// <returns>False when they had said so before.</returns>
    internal static bool Add(Tx tx, long id, long accountId) =>
        tx.Run(
            """
            INSERT INTO broadcast_readers (broadcast_id, account_id, read_at) VALUES (@id, @accountId, @now)
            ON CONFLICT (broadcast_id, account_id) DO NOTHING
            """,
            new
            {
                id,
                accountId,
                now = tx.Now,
            }
        ) == 1;
}

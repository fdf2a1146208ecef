using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Outbox;

/// <summary>What one act tells one account of several people is one message.</summary>
internal static class JoinedStore
{
    /// <summary>
    /// An act is a transaction and has one moment. What it has told this account before under the same kind and subject
    /// speaks of this one too; the row that was just added stays only so that its key is never used again.
    /// </summary>
    public static void Join(Tx tx, Account account, long row, Notice notice)
    {
        var first = Waiting(tx, account, row)
            .Select(w => (w.Id, Notice: OutboxJson.ReadNotice(w.Body)))
            .FirstOrDefault(w => w.Notice.Kind == notice.Kind && w.Notice.Subject == notice.Subject);
        // Who is told of the same once more in the same moment hears of it again.
        if (first.Notice is not { } told || told.Ids().Intersect(notice.Ids()).Any())
        {
            return;
        }

        var both = told with { Detail = $"{told.Detail} {notice.Detail}" };
        tx.Run("UPDATE outgoing SET body = @body WHERE id = @id", new { first.Id, body = OutboxJson.Write(both) });
        tx.Run(
            """
            UPDATE outgoing SET state = 'cancelled', reason = 'said with another', body = NULL, settled_at = @now
            WHERE id = @row
            """,
            new { row, now = tx.Now }
        );
    }

    private static IReadOnlyList<Queued> Waiting(Tx tx, Account account, long except) =>
        tx.List<Queued>(
            """
            SELECT id, body FROM outgoing
            WHERE account_id = @id AND state = 'queued' AND act = 'notice' AND created_at = @now AND id <> @except
            ORDER BY id
            """,
            new
            {
                account.Id,
                now = tx.Now,
                except,
            }
        );

    private sealed record Queued
    {
        public long Id { get; init; }

        public string Body { get; init; } = string.Empty;
    }
}

using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>What somebody who leaves has planned to send: it goes on in another name. What is over stays as it was.</summary>
public static class HandoverStore
{
    private const string Ahead = "author_id = @from AND state IN ('planned', 'grace', 'awaitingApproval')";

    public static int CountAhead(Tx tx, long from) =>
        tx.One<int>($"SELECT count(*) FROM broadcasts WHERE {Ahead}", new { from });

    /// <summary>Its course is shown in the new author's chat.</summary>
    public static void Pass(Tx tx, long from, long to) =>
        tx.Run(
            $"""
            UPDATE broadcasts SET author_id = @to, stale = 1, changed_at = @now,
                account_id = (SELECT min(id) FROM accounts WHERE person_id = @to AND state = 'active')
            WHERE {Ahead}
            """,
            new
            {
                from,
                to,
                now = tx.Now,
            }
        );
}

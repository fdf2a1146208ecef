using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>Who wants their week on Sundays: an account, as long as it is this person's.</summary>
public static class WeekReaderStore
{
    public static bool IsOn(Tx tx, Account account) =>
        tx.Find<long?>(
            "SELECT account_id FROM week_readers WHERE account_id = @id AND person_id = @personId",
            new { account.Id, account.PersonId }
        )
            is not null;

    public static void TurnOn(Tx tx, Account account)
    {
        if (account.PersonId is not { } personId || IsOn(tx, account))
        {
            return;
        }

        tx.Run(
            """
            INSERT INTO week_readers (account_id, person_id, since) VALUES (@id, @personId, @now)
            ON CONFLICT (account_id) DO UPDATE SET person_id = excluded.person_id, since = excluded.since, told_for = NULL
            """,
            new
            {
                account.Id,
                personId,
                now = tx.Now,
            }
        );
    }

    public static void TurnOff(Tx tx, Account account) =>
        tx.Run("DELETE FROM week_readers WHERE account_id = @id", new { account.Id });

    /// <summary>Who is to be told for this Sunday and has not been; who asked for it after that hour waits a week.</summary>
    internal static IReadOnlyList<long> Due(Tx tx, DateOnly sunday, DateTimeOffset hour, int limit) =>
        tx.List<long>(
            """
            SELECT r.account_id FROM week_readers r JOIN accounts a ON a.id = r.account_id AND a.person_id = r.person_id
            WHERE a.state = 'active' AND r.since < @hour AND (r.told_for IS NULL OR r.told_for < @sunday)
            ORDER BY r.account_id LIMIT @limit
            """,
            new
            {
                sunday,
                hour,
                limit,
            }
        );

    internal static void Mark(Tx tx, long accountId, DateOnly sunday) =>
        tx.Run("UPDATE week_readers SET told_for = @sunday WHERE account_id = @accountId", new { accountId, sunday });
}

using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.People;

public static class AccountStore
{
    private const string Columns = "id, channel, address, person_id, state";

    /// <summary>The account of this address, made when it is new. Who writes is reachable again.</summary>
    public static Account Meet(Tx tx, string channel, string address)
    {
        if (FindByAddress(tx, channel, address) is { } known)
        {
            return known.State == AccountState.Active ? known : Revive(tx, known);
        }

        return tx.One<Account>(
            $"""
            INSERT INTO accounts (channel, address, state, state_since, created_at)
            VALUES (@channel, @address, 'active', @now, @now)
            RETURNING {Columns}
            """,
            new
            {
                channel,
                address,
                now = tx.Now,
            }
        );
    }

    public static Account? FindByAddress(Tx tx, string channel, string address) =>
        tx.Find<Account>(
            $"SELECT {Columns} FROM accounts WHERE channel = @channel AND address = @address",
            new { channel, address }
        );

    public static Account? Find(Tx tx, long id) =>
        tx.Find<Account>($"SELECT {Columns} FROM accounts WHERE id = @id", new { id });

    public static IReadOnlyList<Account> OfPerson(Tx tx, long personId) =>
        tx.List<Account>(
            $"SELECT {Columns} FROM accounts WHERE person_id = @personId AND state = 'active' ORDER BY id",
            new { personId }
        );

    /// <summary>Those that cannot be reached too.</summary>
    public static IReadOnlyList<Account> AllOfPerson(Tx tx, long personId) =>
        tx.List<Account>($"SELECT {Columns} FROM accounts WHERE person_id = @personId ORDER BY id", new { personId });

    /// <summary>Accounts of the person and of the adults who act for them.</summary>
    public static IReadOnlyList<Account> OfFamily(Tx tx, long personId) =>
        tx.List<Account>(
            $"""
            SELECT {Columns} FROM accounts
            WHERE state = 'active' AND (person_id = @personId OR person_id IN (
                SELECT adult_id FROM family_links WHERE child_id = @personId AND until IS NULL
            )) AND NOT EXISTS (
                SELECT 1 FROM people p WHERE p.id = @personId AND p.left_on IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM staff_roles s WHERE s.person_id = p.id AND s.until IS NULL))
            ORDER BY id
            """,
            new { personId }
        );

    /// <summary>The same, but for who left the school: to them the centre has nothing to tell, unless they work here.</summary>
    public static IReadOnlyList<Account> ListeningOf(Tx tx, long personId) =>
        tx.List<Account>(
            $"""
            SELECT {Columns} FROM accounts
            WHERE person_id = @personId AND state = 'active' AND NOT EXISTS (
                SELECT 1 FROM people p WHERE p.id = @personId AND p.left_on IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM staff_roles s WHERE s.person_id = p.id AND s.until IS NULL))
            ORDER BY id
            """,
            new { personId }
        );

    public static void SetState(Tx tx, long id, AccountState state) =>
        tx.Run(
            "UPDATE accounts SET state = @state, state_since = @now WHERE id = @id AND state <> @state",
            new
            {
                id,
                state = state.Stored(),
                now = tx.Now,
            }
        );

    /// <summary>A group has become another one. Where we know the new one already, the old is no more.</summary>
    public static void Move(Tx tx, string channel, string from, string to)
    {
        if (FindByAddress(tx, channel, from) is not { } old)
        {
            return;
        }

        if (FindByAddress(tx, channel, to) is not null)
        {
            SetState(tx, old.Id, AccountState.Gone);
            return;
        }

        tx.Run("UPDATE accounts SET address = @to WHERE id = @id", new { to, old.Id });
    }

    public static void Link(Tx tx, long id, long personId) =>
        tx.Run("UPDATE accounts SET person_id = @personId, leaving_at = NULL WHERE id = @id", new { id, personId });

    /// <summary>Takes the person off the account: whoever writes from it next is nobody we know.</summary>
    public static void Unlink(Tx tx, long id) =>
        tx.Run("UPDATE accounts SET person_id = NULL WHERE id = @id", new { id });

    /// <summary>The newest of those that there are now.</summary>
    internal static long Last(Tx tx) => tx.One<long>("SELECT coalesce(max(id), 0) FROM accounts");

    /// <summary>The end of the next stretch of accounts; nothing when there are no more.</summary>
    internal static long? Stretch(Tx tx, long after, long last, int length) =>
        tx.Find<long?>(
            "SELECT max(id) FROM (SELECT id FROM accounts WHERE id > @after AND id <= @last ORDER BY id LIMIT @length)",
            new
            {
                after,
                last,
                length,
            }
        );

    private static Account Revive(Tx tx, Account account)
    {
        SetState(tx, account.Id, AccountState.Active);
        return account with { State = AccountState.Active };
    }
}

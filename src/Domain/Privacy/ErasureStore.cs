using System.Text.RegularExpressions;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Privacy;

/// <summary>Takes a person out of every table. The tables are asked for what points at people, so that a new one cannot be forgotten.</summary>
public static partial class ErasureStore
{
    /// <summary>
    /// What still points at the nameless row, since past numbers are counted from it or a consent is proved by it. Everything
    /// else does what it would do if the row were deleted: rows about the person go, rows that only mention them stay without.
    /// </summary>
    public static readonly IReadOnlySet<string> Kept = new HashSet<string>(StringComparer.Ordinal)
    {
        "class_memberships.person_id",
        "staff_roles.person_id",
        "sign_ups.person_id",
        "visits.person_id",
        "event_results.person_id",
        "club_members.person_id",
        "club_marks.person_id",
        "consents.person_id",
        "consent_answers.person_id",
        "consent_answers.answered_by",
        "outgoing.account_id",
        "broadcast_readers.account_id",
    };

    /// <summary>What points at people («people.id») or accounts, and what becomes of it.</summary>
    public static IReadOnlyList<Trace> Traces(Tx tx, string table) =>
        tx.List<Trace>(
            """
            SELECT m.name AS source, f."from" AS name, f.on_delete = 'CASCADE' AS is_about
            FROM sqlite_master m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND f."table" = @table ORDER BY m.name, f."from"
            """,
            new { table }
        );

    internal static void Erase(Tx tx, long personId, DateOnly today)
    {
        ForgetTexts(tx, personId);
        foreach (var account in tx.List<long>("SELECT id FROM accounts WHERE person_id = @personId", new { personId }))
        {
            Clear(tx, "accounts", account);
            tx.Run(
                "UPDATE outgoing SET body = NULL WHERE account_id = @account AND state NOT IN ('queued', 'sending')",
                new { account }
            );
            tx.Run("UPDATE accounts SET leaving_at = @now WHERE id = @account", new { account, now = tx.Now });
        }

        HangingStore.Erase(tx, personId);
        ForgetTeams(tx, personId);
        Clear(tx, "people", personId);
        EndWhatWasDated(tx, personId, today);
        tx.Run(
            """
            UPDATE people SET family_name = '', given_name = @erased, sort_key = '', birth_year = NULL, of_age_on = NULL,
                school = CASE WHEN school IS NULL THEN NULL ELSE '' END, erased_at = @now
            WHERE id = @personId
            """,
            new
            {
                personId,
                erased = PersonName.Erased,
                now = tx.Now,
            }
        );
    }

    /// <summary>Addresses of accounts that nobody owns any more, once the last word to them is said, or a day later.</summary>
    public static int ForgetAddresses(Tx tx) =>
        tx.Run(
            """
            UPDATE accounts SET address = 'erased:' || id, state = 'gone', state_since = @now, leaving_at = NULL
            WHERE leaving_at IS NOT NULL AND person_id IS NULL AND (leaving_at < @yesterday OR NOT EXISTS (
                SELECT 1 FROM outgoing o WHERE o.account_id = accounts.id AND o.state IN ('queued', 'sending')))
            """,
            new { now = tx.Now, yesterday = tx.Now.AddDays(-1) }
        );

    /// <summary>Whether this is still just that person, with a name.</summary>
    internal static bool IsNamed(Tx tx, long personId, DateTimeOffset born) =>
        tx.One<long>(
            "SELECT count(*) FROM people WHERE id = @personId AND created_at = @born AND erased_at IS NULL",
            new { personId, born }
        ) > 0;

    /// <summary>People who left the school on that day or before, and have nothing more to do with the centre.</summary>
    public static IReadOnlyList<long> LeftLongAgo(Tx tx, DateOnly until, int limit) =>
        tx.List<long>(
            """
            SELECT p.id FROM people p
            WHERE p.left_on <= @until AND p.erased_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM staff_roles s WHERE s.person_id = p.id AND s.until IS NULL)
              AND NOT EXISTS (SELECT 1 FROM family_links l WHERE l.adult_id = p.id AND l.until IS NULL)
            ORDER BY p.left_on, p.id LIMIT @limit
            """,
            new { until, limit }
        );

    private static void Clear(Tx tx, string table, long id)
    {
        foreach (var trace in Traces(tx, table).Where(p => !Kept.Contains(p.ToString())))
        {
            tx.Run(
                trace.IsAbout
                    ? $"DELETE FROM {trace.Source} WHERE {trace.Name} = @id"
                    : $"UPDATE {trace.Source} SET {trace.Name} = NULL WHERE {trace.Name} = @id",
                new { id }
            );
        }
    }

    /// <summary>A name that was given to a team stays for the others who were in it, and for nobody else.</summary>
    private static void ForgetTeams(Tx tx, long personId) =>
        tx.Run(
            """
            DELETE FROM teams WHERE unit IN (SELECT unit FROM sign_ups WHERE person_id = @personId)
              AND NOT EXISTS (
                SELECT 1 FROM sign_ups s JOIN people p ON p.id = s.person_id
                WHERE s.unit = teams.unit AND s.person_id <> @personId AND p.erased_at IS NULL)
            """,
            new { personId }
        );

    private static void EndWhatWasDated(Tx tx, long personId, DateOnly today)
    {
        tx.Run(
            "UPDATE class_memberships SET to_day = max(from_day, @today) WHERE person_id = @personId AND to_day IS NULL",
            new { personId, today }
        );
        tx.Run(
            "UPDATE staff_roles SET until = @now WHERE person_id = @personId AND until IS NULL",
            new { personId, now = tx.Now }
        );
        tx.Run(
            "UPDATE consents SET withdrawn_at = @now WHERE person_id = @personId AND withdrawn_at IS NULL",
            new { personId, now = tx.Now }
        );
    }

    /// <summary>What they wrote to many, and what others have half typed about them.</summary>
    private static void ForgetTexts(Tx tx, long personId)
    {
        tx.Run("DELETE FROM broadcasts WHERE author_id = @personId AND state = 'draft'", new { personId });
        tx.Run(
            "UPDATE broadcasts SET content = NULL, album = NULL, why = NULL WHERE author_id = @personId AND settled_at IS NOT NULL",
            new { personId }
        );
        if (PersonStore.Find(tx, personId) is not { FamilyName.Length: > 0 } person)
        {
            return;
        }

        foreach (var half in HalfTyped(tx).Where(half => half.Names(person)))
        {
            tx.Run(
                "UPDATE sessions SET flow = NULL, state = NULL WHERE account_id = @accountId",
                new { half.AccountId }
            );
            tx.Run("DELETE FROM roster_drafts WHERE owner_id = @ownerId", new { half.OwnerId });
        }
    }

    private static IReadOnlyList<Typing> HalfTyped(Tx tx) =>
        tx.List<Typing>(
            """
            SELECT account_id, NULL AS owner_id, state AS text FROM sessions WHERE state IS NOT NULL
            UNION ALL SELECT NULL, owner_id, content FROM roster_drafts
            """
        );

    /// <summary>A conversation, or a list between its dry run and its applying.</summary>
    private sealed record Typing
    {
        public long? AccountId { get; init; }

        public long? OwnerId { get; init; }

        public string Text { get; init; } = string.Empty;

        /// <summary>In whatever case it was typed. JSON may write letters beyond Latin as their numbers.</summary>
        public bool Names(Person person)
        {
            var text = PersonName.Normal(Numbered().Replace(Text, m => $"{(char)Convert.ToInt32(m.Value[2..], 16)}"));
            return text.Contains(PersonName.Normal(person.FamilyName), StringComparison.Ordinal)
                && text.Contains(PersonName.Normal(person.GivenName), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}", RegexOptions.None, 1000)]
    private static partial Regex Numbered();
}

/// <summary>A column that points at people or accounts.</summary>
public sealed record Trace
{
    public string Source { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>The row is about the person and goes with them; else it only mentions them.</summary>
    public bool IsAbout { get; init; }

    public override string ToString() => $"{Source}.{Name}";
}

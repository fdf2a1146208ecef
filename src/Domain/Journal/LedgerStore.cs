using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Journal;

public enum LedgerKind
{
    /// <summary>Somebody is nameless now.</summary>
    Erased,

    /// <summary>A consent was refused or taken back.</summary>
    Withdrawn,
}

/// <summary>A line of the ledger: ids, moments and words of our own.</summary>
public sealed record LedgerNote
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    public LedgerKind Kind { get; init; }

    public long PersonId { get; init; }

    /// <summary>When the person's row was made: an id may be given to another after an older copy is restored.</summary>
    public DateTimeOffset Born { get; init; }

    /// <summary>Of a withdrawal: from what.</summary>
    public string? Purpose { get; init; }

    /// <summary>Of a withdrawal: by whom; nothing for a paper.</summary>
    public long? AnswererId { get; init; }

    public DateTimeOffset? AnswererBorn { get; init; }
}

/// <summary>Announced when lines wait to be written into the ledger beside the database.</summary>
public sealed class LedgerWaits
{
    public static readonly LedgerWaits Fact = new();

    private LedgerWaits() { }
}

/// <summary>What must stay done whatever copy is restored, noted in the transaction that does it.</summary>
public static class LedgerStore
{
    /// <summary>To be called while the row of the person is still there.</summary>
    public static void Erased(Tx tx, long personId) =>
        Announce(
            tx,
            tx.Run(
                """
                INSERT INTO ledger_notes (at, kind, person_id, born)
                SELECT @now, 'erased', id, created_at FROM people WHERE id = @personId
                """,
                new { personId, now = tx.Now }
            )
        );

    public static void Withdrawn(Tx tx, long personId, string purpose, long? answererId) =>
        Announce(
            tx,
            tx.Run(
                """
                INSERT INTO ledger_notes (at, kind, person_id, born, purpose, answerer_id, answerer_born)
                SELECT @now, 'withdrawn', p.id, p.created_at, @purpose, a.id, a.created_at
                FROM people p LEFT JOIN people a ON a.id = @answererId WHERE p.id = @personId
                """,
                new
                {
                    personId,
                    purpose,
                    answererId,
                    now = tx.Now,
                }
            )
        );

    public static IReadOnlyList<LedgerNote> Unwritten(Tx tx) =>
        tx.List<LedgerNote>(
            """
            SELECT id, at, kind, person_id, born, purpose, answerer_id, answerer_born
            FROM ledger_notes WHERE is_written = 0 ORDER BY id
            """
        );

    public static void MarkWritten(Tx tx, long upTo) =>
        tx.Run("UPDATE ledger_notes SET is_written = 1 WHERE is_written = 0 AND id <= @upTo", new { upTo });

    private static void Announce(Tx tx, int added)
    {
        if (added > 0)
        {
            tx.Announce(LedgerWaits.Fact);
        }
    }
}

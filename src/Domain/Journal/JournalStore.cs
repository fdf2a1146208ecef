using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Journal;

public sealed record JournalEntry
{
    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    public long? ActorId { get; init; }

    public string Action { get; init; } = string.Empty;

    public string Subject { get; init; } = string.Empty;

    public long? SubjectId { get; init; }

    public string? Note { get; init; }
}

/// <summary>Who did what, when. Only added to; ids only, never a name.</summary>
public static class JournalStore
{
    /// <param name="note">A word of our own (a role, a state): never something a person typed.</param>
    public static void Note(
        Tx tx,
        long? actorId,
        string action,
        string subject,
        long? subjectId,
        string? note = null
    ) =>
        tx.Run(
            """
            INSERT INTO journal (at, actor_id, action, subject, subject_id, note)
            VALUES (@now, @actorId, @action, @subject, @subjectId, @note)
            """,
            new
            {
                now = tx.Now,
                actorId,
                action,
                subject,
                subjectId,
                note,
            }
        );

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<JournalEntry> Latest(Tx tx, int limit) =>
        tx.List<JournalEntry>(
            "SELECT id, at, actor_id, action, subject, subject_id, note FROM journal ORDER BY id DESC LIMIT @limit",
            new { limit }
        );
}

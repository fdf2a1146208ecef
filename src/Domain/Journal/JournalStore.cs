using System.Text.Json;
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
    public static IReadOnlyList<JournalEntry> Latest(Tx tx, int limit) => Search(tx, new JournalFilter(), limit);

    /// <summary>What fits the filter, the newest first.</summary>
    public static IReadOnlyList<JournalEntry> Search(Tx tx, JournalFilter filter, int limit) =>
        tx.List<JournalEntry>(
            """
            SELECT id, at, actor_id, action, subject, subject_id, note FROM journal
            WHERE (@all OR action IN (SELECT value FROM json_each(@actions)))
              AND action NOT IN (SELECT value FROM json_each(@hidden))
              AND (@personId IS NULL OR actor_id = @personId OR (subject = 'person' AND subject_id = @personId))
              AND (@from IS NULL OR at >= @from) AND (@until IS NULL OR at < @until)
              AND (@before IS NULL OR id < @before)
            ORDER BY id DESC LIMIT @limit
            """,
            new
            {
                all = filter.Topic is null,
                actions = JsonSerializer.Serialize(JournalTexts.ActionsOf(filter.Topic)),
                hidden = JsonSerializer.Serialize(filter.WithoutStaff ? JournalTexts.Heads : []),
                filter.PersonId,
                filter.From,
                filter.Until,
                filter.Before,
                limit,
            }
        );
}

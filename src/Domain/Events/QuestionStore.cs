using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>What events ask of those who sign up.</summary>
public static class QuestionStore
{
    public const int Most = 5;

    private const string Columns = "q.id, q.event_id, q.kind, q.text, q.choices, q.is_required";

    public static IReadOnlyList<EventQuestion> Of(Tx tx, long eventId) =>
        tx.List<EventQuestion>(
            $"SELECT {Columns} FROM event_questions q WHERE q.event_id = @eventId ORDER BY q.position, q.id",
            new { eventId }
        );

    public static EventQuestion? Find(Tx tx, long id) =>
        tx.Find<EventQuestion>($"SELECT {Columns} FROM event_questions q WHERE q.id = @id", new { id });

    public static int Count(Tx tx, long eventId) =>
        tx.One<int>("SELECT count(*) FROM event_questions WHERE event_id = @eventId", new { eventId });

    /// <summary>How many that must be answered a sign-up leaves open.</summary>
    public static int Missing(Tx tx, long signUpId) =>
        tx.One<int>(
            """
            SELECT count(*) FROM sign_ups s JOIN event_questions q ON q.event_id = s.event_id AND q.is_required = 1
            WHERE s.id = @signUpId AND NOT EXISTS (
                SELECT 1 FROM event_answers a WHERE a.question_id = q.id AND a.sign_up_id = s.id)
            """,
            new { signUpId }
        );

    internal static long Add(Tx tx, EventQuestion question) =>
        tx.One<long>(
            """
            INSERT INTO event_questions (event_id, position, kind, text, choices, is_required)
            VALUES (@eventId, (SELECT coalesce(max(position), 0) + 1 FROM event_questions WHERE event_id = @eventId),
                @kind, @text, @choices, @isRequired)
            RETURNING id
            """,
            new
            {
                question.EventId,
                kind = question.Kind.Stored(),
                question.Text,
                question.Choices,
                question.IsRequired,
            }
        );

    internal static void Require(Tx tx, long id, bool isRequired) =>
        tx.Run("UPDATE event_questions SET is_required = @isRequired WHERE id = @id", new { id, isRequired });

    /// <summary>The answers go with it.</summary>
    internal static void Remove(Tx tx, long id) => tx.Run("DELETE FROM event_questions WHERE id = @id", new { id });

    /// <summary>The next event asks the same; it has no answers yet.</summary>
    internal static void Copy(Tx tx, long fromEvent, long toEvent) =>
        tx.Run(
            """
            INSERT INTO event_questions (event_id, position, kind, text, choices, is_required)
            SELECT @toEvent, position, kind, text, choices, is_required FROM event_questions
            WHERE event_id = @fromEvent ORDER BY position, id
            """,
            new { fromEvent, toEvent }
        );
}

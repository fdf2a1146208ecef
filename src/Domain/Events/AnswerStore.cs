using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>What somebody answered when they signed up.</summary>
public sealed record EventAnswer
{
    public long QuestionId { get; init; }

    public long SignUpId { get; init; }

    public string Text { get; init; } = string.Empty;
}

/// <summary>Answers to the questions of events: personal, so they go with the person, and a year after the event.</summary>
public static class AnswerStore
{
    /// <summary>By the question.</summary>
    public static IReadOnlyDictionary<long, string> Of(Tx tx, long signUpId) =>
        tx.List<EventAnswer>(
                "SELECT question_id, sign_up_id, text FROM event_answers WHERE sign_up_id = @signUpId",
                new { signUpId }
            )
            .ToDictionary(a => a.QuestionId, a => a.Text);

    /// <summary>Of all who ever signed up.</summary>
    public static ILookup<long, EventAnswer> BySignUp(Tx tx, long eventId) =>
        tx.List<EventAnswer>(
                """
                SELECT a.question_id, a.sign_up_id, a.text FROM event_answers a
                JOIN event_questions q ON q.id = a.question_id WHERE q.event_id = @eventId
                """,
                new { eventId }
            )
            .ToLookup(a => a.SignUpId);

    public static int Count(Tx tx, long questionId) =>
        tx.One<int>("SELECT count(*) FROM event_answers WHERE question_id = @questionId", new { questionId });

    /// <summary>Of events a year ago, and of who has given the seat back: coming again is a new asking, with new answers.</summary>
    public static void EraseOld(Tx tx) =>
        tx.Run(
            """
            DELETE FROM event_answers WHERE question_id IN (
                SELECT q.id FROM event_questions q JOIN events e ON e.id = q.event_id
                WHERE coalesce(e.ends_at, e.starts_at) < @before)
            OR sign_up_id IN (SELECT id FROM sign_ups WHERE status IN ('cancelled', 'declined', 'expired'))
            """,
            new { before = tx.Now.AddYears(-1) }
        );

    internal static void Save(Tx tx, long questionId, long signUpId, string text) =>
        tx.Run(
            """
            INSERT INTO event_answers (question_id, sign_up_id, text, answered_at)
            VALUES (@questionId, @signUpId, @text, @now)
            ON CONFLICT (sign_up_id, question_id) DO UPDATE SET text = excluded.text, answered_at = excluded.answered_at
            """,
            new
            {
                questionId,
                signUpId,
                text,
                now = tx.Now,
            }
        );
}

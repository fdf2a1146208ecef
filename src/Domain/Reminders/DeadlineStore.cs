using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

/// <summary>Where something is left to do before the sign-up closes.</summary>
internal static class DeadlineStore
{
    private const string Undone = "s.status IN ('awaitingConsent', 'awaitingApproval')";

    public static IReadOnlyList<long> Closing(Tx tx, DateTimeOffset horizon) =>
        tx.List<long>(
            $"""
            SELECT e.id FROM events e
            WHERE e.status = 'published' AND e.enrolment = 'signUp' AND e.starts_at > @now AND e.deadline_told_at IS NULL
              AND min(e.starts_at, coalesce(e.sign_up_closes_at, e.starts_at)) BETWEEN @now AND @horizon
              AND EXISTS (SELECT 1 FROM sign_ups s WHERE s.event_id = e.id AND {Undone})
            ORDER BY e.id
            """,
            new { now = tx.Now, horizon }
        );

    /// <summary>Who asked within the last hours has just read that a consent is waited for.</summary>
    public static IReadOnlyList<Waiting> WithoutConsent(Tx tx, long eventId) =>
        tx.List<Waiting>(
            """
            SELECT s.id AS sign_up_id, s.person_id FROM sign_ups s
            WHERE s.event_id = @eventId AND s.status = 'awaitingConsent' AND s.signed_at < @lately ORDER BY s.id
            """,
            new { eventId, lately = tx.Now.AddHours(-3) }
        );

    /// <returns>Whether nobody was told of it before.</returns>
    public static bool Mark(Tx tx, long eventId) =>
        tx.Run(
            "UPDATE events SET deadline_told_at = @now WHERE id = @eventId AND deadline_told_at IS NULL",
            new { eventId, now = tx.Now }
        ) == 1;
}

internal sealed record Waiting
{
    public long SignUpId { get; init; }

    public long PersonId { get; init; }
}

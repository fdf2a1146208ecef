using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

/// <summary>For which events people were called once more before the sign-up closed.</summary>
internal static class SeatCallStore
{
    /// <summary>Whose sign-up closes soon, and who were not called for yet.</summary>
    public static IReadOnlyList<long> Closing(Tx tx, DateTimeOffset horizon) =>
        tx.List<long>(
            """
            SELECT e.id FROM events e
            WHERE e.status = 'published' AND e.enrolment = 'signUp' AND e.starts_at > @now
              AND min(e.starts_at, coalesce(e.sign_up_closes_at, e.starts_at)) BETWEEN @now AND @horizon
              AND NOT EXISTS (SELECT 1 FROM seat_calls c WHERE c.event_id = e.id)
            ORDER BY e.id
            """,
            new { now = tx.Now, horizon }
        );

    /// <returns>Whether nobody was called for it before.</returns>
    public static bool Mark(Tx tx, long eventId) =>
        tx.Run(
            "INSERT INTO seat_calls (event_id, rung_at) VALUES (@eventId, @now) ON CONFLICT (event_id) DO NOTHING",
            new { eventId, now = tx.Now }
        ) == 1;
}

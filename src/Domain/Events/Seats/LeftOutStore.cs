using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>How the last asking for an event of one kind and direction ended.</summary>
internal static class LeftOutStore
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(366);

    private const string Alike = """
        e.kind = @kind AND e.direction = @direction AND e.id <> @id AND e.starts_at <= @now AND e.starts_at > @since
        AND e.starts_at < @startsAt AND e.status IN ('published', 'finished')
        """;

    public static bool Was(Tx tx, Event item, long personId) =>
        tx.Find<string>(
            $"""
            SELECT s.status FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.person_id = @personId AND {Alike} ORDER BY e.starts_at DESC, s.id DESC LIMIT 1
            """,
            Values(tx, item, personId)
        ) == SignUpStatus.Queued.Stored();

    public static IReadOnlyList<long> Queued(Tx tx, Event item) =>
        tx.List<long>(
            $"""
            SELECT DISTINCT s.person_id FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.status = 'queued' AND {Alike} ORDER BY s.person_id
            """,
            Values(tx, item, 0)
        );

    /// <summary>Of a series only the next one is spoken of.</summary>
    public static IReadOnlyList<long> Untold(Tx tx) =>
        tx.List<long>(
            """
            SELECT e.id FROM events e
            WHERE e.left_out_first = 1 AND e.left_out_told_at IS NULL AND e.status = 'published' AND e.enrolment = 'signUp'
              AND e.starts_at > @now AND NOT EXISTS (
                SELECT 1 FROM events b WHERE b.series_id = e.series_id AND b.starts_at > @now AND b.starts_at < e.starts_at)
            ORDER BY e.id
            """,
            new { now = tx.Now }
        );

    private static object Values(Tx tx, Event item, long personId) =>
        new
        {
            item.Id,
            personId,
            kind = item.Kind.Stored(),
            item.Direction,
            item.StartsAt,
            now = tx.Now,
            since = tx.Now - Remembered,
        };

    public static void MarkTold(Tx tx, long eventId) =>
        tx.Run("UPDATE events SET left_out_told_at = @now WHERE id = @eventId", new { eventId, now = tx.Now });
}

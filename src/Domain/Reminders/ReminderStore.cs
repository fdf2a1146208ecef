using System.Globalization;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

/// <summary>What a reminder must know of an event.</summary>
public sealed record NearEvent
{
    public long Id { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public long? OrganiserId { get; init; }

    /// <summary>Spans of its own, with blanks between; nothing: as the centre does.</summary>
    public string? RemindBefore { get; init; }

    public IEnumerable<TimeSpan>? Spans =>
        RemindBefore
            ?.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(span => TimeSpan.ParseExact(span, "c", CultureInfo.InvariantCulture));
}

/// <summary>Which events come near, and the rounds that were rung.</summary>
public static class ReminderStore
{
    /// <summary>The longest span is thirty days, and quiet hours may bring it forward by less than one.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(31);

    // A date in words («Октябрь–декабрь») has no hour to remind of.
    private const string Near = """
        SELECT e.id, e.starts_at, e.organiser_id, e.remind_before FROM events e
        WHERE e.status = 'published' AND e.starts_at > @now AND e.starts_at <= @horizon
          AND e.enrolment <> 'past' AND e.date_text IS NULL
        """;

    public static IReadOnlyList<NearEvent> Coming(Tx tx) =>
        tx.List<NearEvent>($"{Near} ORDER BY e.starts_at, e.id", new { now = tx.Now, horizon = tx.Now + Horizon });

    public static NearEvent? Find(Tx tx, long eventId) =>
        tx.Find<NearEvent>(
            $"{Near} AND e.id = @eventId",
            new
            {
                eventId,
                now = tx.Now,
                horizon = tx.Now + Horizon,
            }
        );

    public static bool IsRung(Tx tx, NearEvent item, ReminderRound round) =>
        tx.Find<long?>(
            """
            SELECT event_id FROM reminder_rounds
            WHERE event_id = @id AND starts_at = @startsAt AND seconds_before = @seconds
            """,
            new
            {
                item.Id,
                item.StartsAt,
                seconds = (long)round.Before.TotalSeconds,
            }
        )
            is not null;

    /// <summary>Who has a seat, in the order of asking.</summary>
    public static IReadOnlyList<long> Seated(Tx tx, long eventId) =>
        tx.List<long>(
            "SELECT person_id FROM sign_ups WHERE event_id = @eventId AND status = 'seated' ORDER BY id",
            new { eventId }
        );

    /// <summary>An hour of a month ago reminds nobody.</summary>
    public static int EraseOld(Tx tx) =>
        tx.Run("DELETE FROM reminder_rounds WHERE starts_at < @monthAgo", new { monthAgo = tx.Now.AddDays(-30) });

    internal static void Mark(Tx tx, NearEvent item, ReminderRound round) =>
        tx.Run(
            """
            INSERT INTO reminder_rounds (event_id, starts_at, seconds_before, rung_at)
            VALUES (@id, @startsAt, @seconds, @now) ON CONFLICT DO NOTHING
            """,
            new
            {
                item.Id,
                item.StartsAt,
                seconds = (long)round.Before.TotalSeconds,
                now = tx.Now,
            }
        );
}

using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>What somebody reached.</summary>
public enum EventAward
{
    Participant,
    PrizeWinner,
    Winner,
    Laureate,
}

public sealed record EventResultLine
{
    public long PersonId { get; init; }

    public EventAward Result { get; init; }

    /// <summary>From 1; nothing where there are no places.</summary>
    public int? Place { get; init; }
}

/// <summary>The rows of <c>event_results</c>: one for each person and event.</summary>
public static class EventResultStore
{
    public static IReadOnlyList<EventResultLine> Of(Tx tx, long eventId) =>
        tx.List<EventResultLine>(
            "SELECT person_id, result, place FROM event_results WHERE event_id = @eventId ORDER BY place IS NULL, place, id",
            new { eventId }
        );

    internal static void Set(Tx tx, long eventId, long personId, EventAward result, int? place) =>
        tx.Run(
            """
            INSERT INTO event_results (event_id, person_id, result, place, changed_at)
            VALUES (@eventId, @personId, @result, @place, @now)
            ON CONFLICT (event_id, person_id, subject) DO UPDATE SET
                result = excluded.result, place = excluded.place, changed_at = excluded.changed_at
            """,
            new
            {
                eventId,
                personId,
                result = result.Stored(),
                place,
                now = tx.Now,
            }
        );
}

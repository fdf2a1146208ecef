using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Outcomes;

/// <summary>The rows of <c>visits</c>: on which days of a longer event somebody was there.</summary>
public static class VisitStore
{
    /// <summary>Who was there on that day.</summary>
    public static IReadOnlyList<long> On(Tx tx, long eventId, DateOnly day) =>
        tx.List<long>("SELECT person_id FROM visits WHERE event_id = @eventId AND day = @day", new { eventId, day });

    internal static bool Any(Tx tx, long eventId, long personId) =>
        tx.Find<long?>(
            "SELECT person_id FROM visits WHERE event_id = @eventId AND person_id = @personId LIMIT 1",
            new { eventId, personId }
        )
            is not null;

    internal static bool IsOnlyOn(Tx tx, long eventId, long personId, DateOnly day) =>
        tx.One<long>(
            "SELECT count(*) FROM visits WHERE event_id = @eventId AND person_id = @personId AND day <> @day",
            new
            {
                eventId,
                personId,
                day,
            }
        ) == 0;

    internal static void Add(Tx tx, long eventId, long personId, DateOnly day) =>
        tx.Run(
            """
            INSERT INTO visits (event_id, person_id, day) VALUES (@eventId, @personId, @day)
            ON CONFLICT (event_id, person_id, day) DO NOTHING
            """,
            new
            {
                eventId,
                personId,
                day,
            }
        );

    internal static void Remove(Tx tx, long eventId, long personId, DateOnly day) =>
        tx.Run(
            "DELETE FROM visits WHERE event_id = @eventId AND person_id = @personId AND day = @day",
            new
            {
                eventId,
                personId,
                day,
            }
        );

    internal static void RemoveAll(Tx tx, long eventId, long personId) =>
        tx.Run("DELETE FROM visits WHERE event_id = @eventId AND person_id = @personId", new { eventId, personId });
}

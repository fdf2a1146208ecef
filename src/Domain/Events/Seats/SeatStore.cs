using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>How many stand how on the list of an event.</summary>
public static class SeatStore
{
    internal const string Counts = """
        e.seated, e.offered, e.awaiting_consent, e.queued,
        CASE e.team_seats WHEN 'one' THEN (
            SELECT count(DISTINCT coalesce(s.unit, s.id)) FROM sign_ups s
            WHERE s.event_id = e.id AND s.status IN ('seated', 'offered', 'awaitingConsent')
        ) END AS taken_by_units
        """;

    /// <summary>The event after somebody has asked or left: nothing else of it changes by that.</summary>
    public static Event Counted(Tx tx, Event item)
    {
        var now = tx.One<Event>($"SELECT {Counts} FROM events e WHERE e.id = @id", new { item.Id });
        return item with
        {
            Seated = now.Seated,
            Offered = now.Offered,
            AwaitingConsent = now.AwaitingConsent,
            Queued = now.Queued,
            TakenByUnits = now.TakenByUnits,
        };
    }
}

using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Journeys;

/// <summary>The rows of <c>trips</c>. Who may change them is in <see cref="TripActions"/>.</summary>
public static class TripStore
{
    private const string Columns = "t.sign_up_id, t.by_bus, t.picked_up, t.note, t.changed_at";

    /// <summary>So long after its event a trip is of use to anybody.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public static Trip? Find(Tx tx, long signUpId) =>
        tx.Find<Trip>($"SELECT {Columns} FROM trips t WHERE t.sign_up_id = @signUpId", new { signUpId });

    /// <summary>Of those who stand on the list of an event, by sign-up.</summary>
    public static IReadOnlyDictionary<long, Trip> Of(Tx tx, long eventId) =>
        tx.List<Trip>(
                $"""
                SELECT {Columns} FROM trips t JOIN sign_ups s ON s.id = t.sign_up_id
                WHERE s.event_id = @eventId
                  AND s.status IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered')
                """,
                new { eventId }
            )
            .ToDictionary(t => t.SignUpId);

    /// <summary>How the same child travelled the last time that we still know of.</summary>
    public static Trip? Last(Tx tx, SignUp now) =>
        tx.Find<Trip>(
            $"""
            SELECT {Columns} FROM trips t JOIN sign_ups s ON s.id = t.sign_up_id
            WHERE s.person_id = @personId AND s.id <> @id AND (t.by_bus IS NOT NULL OR t.picked_up IS NOT NULL)
            ORDER BY t.changed_at DESC, s.id DESC LIMIT 1
            """,
            new { now.PersonId, now.Id }
        );

    /// <summary>
    /// A week after the event, and of who does not come after all. Gone for good: the file keeps nothing of what it deletes.
    /// </summary>
    /// <returns>How many there were.</returns>
    public static int EraseOld(Tx tx) =>
        tx.Run(
            """
            DELETE FROM trips WHERE sign_up_id IN (
                SELECT s.id FROM trips t JOIN sign_ups s ON s.id = t.sign_up_id JOIN events e ON e.id = s.event_id
                WHERE coalesce(e.ends_at, e.starts_at) <= @until
                   OR s.status NOT IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered'))
            """,
            new { until = tx.Now - Kept }
        );

    internal static void Put(Tx tx, Trip trip)
    {
        if (trip.IsEmpty)
        {
            tx.Run("DELETE FROM trips WHERE sign_up_id = @signUpId", new { trip.SignUpId });
            return;
        }

        tx.Run(
            """
            INSERT INTO trips (sign_up_id, by_bus, picked_up, note, changed_at)
            VALUES (@signUpId, @byBus, @pickedUp, @note, @now)
            ON CONFLICT (sign_up_id) DO UPDATE SET by_bus = excluded.by_bus, picked_up = excluded.picked_up,
                note = excluded.note, changed_at = excluded.changed_at
            """,
            new
            {
                trip.SignUpId,
                trip.ByBus,
                trip.PickedUp,
                trip.Note,
                now = tx.Now,
            }
        );
    }
}

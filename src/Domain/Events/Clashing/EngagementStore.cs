using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Clashing;

/// <summary>Everything that takes a person's time between two moments.</summary>
public static class EngagementStore
{
    /// <summary>The earliest first; what was cancelled too, since somebody may still be on the way to it.</summary>
    /// <param name="beside">An event that is not asked about.</param>
    public static IReadOnlyList<Engagement> Of(
        Tx tx,
        CentreSettings centre,
        long personId,
        DateTimeOffset from,
        DateTimeOffset until,
        long? beside = null
    ) =>
        [
            .. SignedUp(tx, personId, from, until, beside)
                .Concat(Attended(tx, centre, personId, from, until))
                .OrderBy(e => e.StartsAt)
                .ThenBy(e => e.EndsAt),
        ];

    private static IEnumerable<Engagement> SignedUp(
        Tx tx,
        long personId,
        DateTimeOffset since,
        DateTimeOffset until,
        long? beside
    ) =>
        from id in tx.List<long>(
            """
            SELECT s.id FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.person_id = @personId AND (@beside IS NULL OR e.id <> @beside) AND e.status IN ('published', 'finished', 'cancelled') AND e.enrolment <> 'past'
              AND s.status IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered')
              AND e.starts_at < @until AND (e.ends_at > @since OR (e.ends_at IS NULL AND e.starts_at > @earlier))
            ORDER BY e.starts_at, e.id
            """,
            new
            {
                personId,
                beside,
                since,
                until,
                earlier = since - Engagement.UsualLength,
            }
        )
        let signUp = SignUpStore.Find(tx, id)
        let item = EventStore.Find(tx, signUp.EventId)
        // Who queued to the end was not there.
        where signUp.Status == SignUpStatus.Seated || !item.IsOver(tx.Now)
        select Engagement.Of(item, personId, signUp);

    private static IEnumerable<Engagement> Attended(
        Tx tx,
        CentreSettings centre,
        long personId,
        DateTimeOffset from,
        DateTimeOffset until
    ) =>
        Lessons
            .OfPerson(tx, personId, centre.Day(from), centre.Day(until), cancelledToo: true)
            .Select(l => Engagement.Of(l, personId, centre))
            .Where(e => e.StartsAt < until && e.EndsAt > from);
}

using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Calendar;

/// <summary>Something in a person's plans: an event, and as whose it stands there.</summary>
public sealed record Planned(Event Event)
{
    /// <summary>Whose sign-up it is; nothing where there is none.</summary>
    public long? PersonId { get; init; }

    /// <summary>The reader is its organiser.</summary>
    public bool IsLed { get; init; }

    /// <summary>What the reader calls the child; nothing for the reader's own.</summary>
    public string? Name { get; init; }

    public SignUpStatus? Status { get; init; }

    /// <summary>The address of the meeting is for those with a seat and for who leads it.</summary>
    public bool SeesLink => IsLed || Status == SignUpStatus.Seated;

    /// <summary>When the event or the sign-up changed last.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}

/// <summary>What stands in somebody's calendar: own sign-ups, those of the children of the family, the events they lead.</summary>
public static class PlanStore
{
    /// <summary>What is over stays in sight for a term.</summary>
    private static readonly TimeSpan Looks = TimeSpan.FromDays(92);

    /// <summary>So long a cancelled event is shown as such: a phone that asks once a week has seen it by then.</summary>
    private static readonly TimeSpan ShownCancelled = TimeSpan.FromDays(30);

    private const string InSight = """
        coalesce(e.ends_at, e.starts_at) > @since
        AND (e.status IN ('published', 'finished')
            OR (e.status = 'cancelled' AND coalesce(e.changed_at, e.created_at) > @cancelledSince))
        """;

    /// <summary>The nearest first; the reader's own before the children's.</summary>
    public static IReadOnlyList<Planned> Of(Tx tx, Actor actor) =>
        [
            .. Kin.Of(tx, actor)
                .SelectMany(k => SignedUp(tx, k.Person.Id, k.Name))
                .Concat(actor.PersonId is { } me ? Led(tx, me) : [])
                .OrderBy(p => p.Event.StartsAt)
                .ThenBy(p => p.Event.Id),
        ];

    private static IEnumerable<Planned> SignedUp(Tx tx, long personId, string? name) =>
        from row in tx.List<Row>(
            $"""
            SELECT s.event_id, s.status, s.changed_at FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.person_id = @personId AND {InSight}
              AND s.status IN ('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered')
            """,
            Values(tx, personId)
        )
        let item = EventStore.Find(tx, row.EventId)
        // Who queued to the end was not there.
        where row.Status == SignUpStatus.Seated || !item.IsOver(tx.Now)
        select new Planned(item)
        {
            PersonId = personId,
            Name = name,
            Status = row.Status,
            ChangedAt = row.ChangedAt > item.ChangedAt ? row.ChangedAt : item.ChangedAt,
        };

    private static IEnumerable<Planned> Led(Tx tx, long personId) =>
        from id in tx.List<long>(
            $"SELECT e.id FROM events e WHERE e.organiser_id = @personId AND {InSight}",
            Values(tx, personId)
        )
        let item = EventStore.Find(tx, id)
        select new Planned(item) { IsLed = true, ChangedAt = item.ChangedAt };

    private static object Values(Tx tx, long personId) =>
        new
        {
            personId,
            since = tx.Now - Looks,
            cancelledSince = tx.Now - ShownCancelled,
        };

    private sealed record Row
    {
        public long EventId { get; init; }

        public SignUpStatus Status { get; init; }

        public DateTimeOffset ChangedAt { get; init; }
    }
}

using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>The rows of <c>sign_ups</c>. The rules are in <see cref="SignUps"/> and <see cref="WaitingList"/>.</summary>
public static class SignUpStore
{
    private const string Active = "('awaitingConsent', 'awaitingApproval', 'seated', 'queued', 'offered')";

    private const string Columns = """
        s.id, s.event_id, s.person_id, s.status, s.role, s.attendance, s.intent, s.signed_at, s.signed_by, s.hold_until,
        s.unit, s.place, s.leads, s.priority,
        CASE s.status WHEN 'queued' THEN (
            SELECT count(DISTINCT q.place) FROM sign_ups q WHERE q.event_id = s.event_id AND q.status = 'queued'
                AND q.priority = s.priority AND q.place <= s.place
        ) + (
            SELECT count(DISTINCT q.place) FROM sign_ups q WHERE q.event_id = s.event_id AND q.status = 'queued'
                AND q.priority > s.priority
        ) END AS position
        """;

    public static SignUp? Find(Tx tx, long id) =>
        tx.Find<SignUp>($"SELECT {Columns} FROM sign_ups s WHERE s.id = @id", new { id });

    public static SignUp? ActiveOf(Tx tx, long eventId, long personId) =>
        tx.Find<SignUp>(
            $"SELECT {Columns} FROM sign_ups s WHERE s.event_id = @eventId AND s.person_id = @personId AND s.status IN {Active}",
            new { eventId, personId }
        );

    /// <summary>What the person has asked for and is not over yet, the nearest event first.</summary>
    public static IReadOnlyList<SignUp> ActiveOf(Tx tx, long personId) =>
        tx.List<SignUp>(
            $"""
            SELECT {Columns} FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.person_id = @personId AND s.status IN {Active}
              AND e.status = 'published' AND coalesce(e.ends_at, e.starts_at) > @now
            ORDER BY e.starts_at, e.id
            """,
            new { personId, now = tx.Now }
        );

    /// <summary>Whether the person is on a list that this organiser answers for.</summary>
    public static bool IsWith(Tx tx, long personId, long organiserId) =>
        tx.One<long>(
            $"""
            SELECT count(*) FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.person_id = @personId AND s.status IN {Active} AND e.organiser_id = @organiserId
            """,
            new { personId, organiserId }
        ) > 0;

    public static IReadOnlyList<long> ActivePeople(Tx tx, long eventId) =>
        tx.List<long>(
            $"SELECT person_id FROM sign_ups WHERE event_id = @eventId AND status IN {Active} ORDER BY id",
            new { eventId }
        );

    public static IReadOnlyList<SignUp> Queue(Tx tx, long eventId) =>
        tx.List<SignUp>(
            $"""
            SELECT {Columns} FROM sign_ups s WHERE s.event_id = @eventId AND s.status = 'queued'
            ORDER BY s.priority DESC, s.place, s.id
            """,
            new { eventId }
        );

    /// <summary>Seats kept longer than they may be. Where the event was cancelled, nobody has anything to lose or to hear.</summary>
    public static IReadOnlyList<SignUp> Held(Tx tx) =>
        tx.List<SignUp>(
            $"""
            SELECT {Columns} FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.hold_until IS NOT NULL AND s.hold_until <= @now AND e.status = 'published' ORDER BY s.id
            """,
            new { now = tx.Now }
        );

    /// <summary>The event moved: no seat is held past its closing, none offered into the hours of the call to all.</summary>
    internal static void CapHolds(Tx tx, Event item)
    {
        const string Cap =
            "UPDATE sign_ups SET hold_until = @cap WHERE event_id = @id AND status = @status AND hold_until > @cap";
        tx.Run(
            Cap,
            new
            {
                item.Id,
                status = SignUpStatus.AwaitingConsent.Stored(),
                cap = tx.Now < item.Closes ? item.Closes : item.StartsAt,
            }
        );
        tx.Run(
            Cap,
            new
            {
                item.Id,
                status = SignUpStatus.Offered.Stored(),
                cap = item.CallToAll,
            }
        );
    }

    internal static void Intend(Tx tx, long id, Intent intent) =>
        tx.Run(
            "UPDATE sign_ups SET intent = @intent, intent_at = @now WHERE id = @id",
            new
            {
                id,
                intent = intent.Stored(),
                now = tx.Now,
            }
        );

    /// <summary>Who promised to come at three has promised nothing for five.</summary>
    internal static void ForgetIntents(Tx tx, long eventId) =>
        tx.Run(
            "UPDATE sign_ups SET intent = 'unknown', intent_at = NULL WHERE event_id = @eventId AND intent <> 'unknown'",
            new { eventId }
        );

    /// <summary>Events that begin within three hours while somebody queues.</summary>
    internal static IReadOnlyList<long> NearWithQueue(Tx tx) =>
        tx.List<long>(
            """
            SELECT DISTINCT e.id FROM events e JOIN sign_ups s ON s.event_id = e.id AND s.status = 'queued'
            WHERE e.status = 'published' AND e.starts_at > @now AND e.starts_at <= @soon
            """,
            new { now = tx.Now, soon = tx.Now.AddHours(3) }
        );

    /// <summary>Everybody who is or was on the list, in the order of asking.</summary>
    public static IReadOnlyList<Participant> OfEvent(Tx tx, long eventId)
    {
        var signUps = tx.List<SignUp>(
            $"SELECT {Columns} FROM sign_ups s WHERE s.event_id = @eventId ORDER BY s.id",
            new { eventId }
        );
        var people = tx.List<Person>(
                $"""
                SELECT {PersonStore.Columns} FROM {PersonStore.WithClass}
                WHERE p.id IN (SELECT person_id FROM sign_ups WHERE event_id = @eventId)
                """,
                new { eventId }
            )
            .ToDictionary(p => p.Id);
        var teams = TeamNameStore.OfEvent(tx, eventId);
        return
        [
            .. signUps.Select(s => new Participant
            {
                SignUp = s,
                Person = people[s.PersonId],
                Team = s.Unit is { } unit ? teams.GetValueOrDefault(unit) : null,
            }),
        ];
    }

    /// <summary>Who stands in the unit, first come first.</summary>
    public static IReadOnlyList<SignUp> OfUnit(Tx tx, long unit) =>
        tx.List<SignUp>(
            $"SELECT {Columns} FROM sign_ups s WHERE s.unit = @unit AND s.status IN {Active} ORDER BY s.id",
            new { unit }
        );

    /// <summary>The classes of those who hold seats; nothing for who is in none.</summary>
    internal static List<int?> GradesSeated(Tx tx, long eventId) =>
        [
            .. tx.List<int?>(
                """
                SELECT c.grade FROM sign_ups s
                LEFT JOIN class_memberships c ON c.person_id = s.person_id AND c.to_day IS NULL
                WHERE s.event_id = @eventId AND s.status IN ('seated', 'offered', 'awaitingConsent')
                """,
                new { eventId }
            ),
        ];

    /// <summary>Whose word is waited for.</summary>
    public static IReadOnlyList<SignUp> Applications(Tx tx, long eventId) =>
        tx.List<SignUp>(
            $"SELECT {Columns} FROM sign_ups s WHERE s.event_id = @eventId AND s.status = 'awaitingApproval' ORDER BY s.id",
            new { eventId }
        );

    /// <returns>The new row's id, or nothing when an active one stands already.</returns>
    internal static long? Add(
        Tx tx,
        long eventId,
        Asking asking,
        long? signedBy,
        SignUpStatus status,
        DateTimeOffset? holdUntil
    ) =>
        tx.Find<long?>(
            $"""
            INSERT INTO sign_ups (event_id, person_id, role, priority, signed_by, status, signed_at, hold_until, changed_at)
            VALUES (@eventId, @personId, @role, @priority, @signedBy, @status, @now, @holdUntil, @now)
            ON CONFLICT (event_id, person_id) WHERE status IN {Active} DO NOTHING
            RETURNING id
            """,
            new
            {
                eventId,
                personId = asking.PersonId,
                role = asking.Role.Stored(),
                priority = asking.Priority,
                signedBy,
                status = status.Stored(),
                holdUntil,
                now = tx.Now,
            }
        );

    /// <param name="place">With whom it queues; nothing means alone, by its own id.</param>
    internal static void Join(Tx tx, long id, long unit, long? place, bool leads) =>
        tx.Run(
            "UPDATE sign_ups SET unit = @unit, place = coalesce(@place, id), leads = @leads WHERE id = @id",
            new
            {
                id,
                unit,
                place,
                leads,
            }
        );

    internal static void Part(Tx tx, long unit) =>
        tx.Run("UPDATE sign_ups SET unit = NULL, place = id, leads = FALSE WHERE unit = @unit", new { unit });

    internal static void QueueBy(Tx tx, long id, long? place) =>
        tx.Run("UPDATE sign_ups SET place = coalesce(@place, id) WHERE id = @id", new { id, place });

    internal static void Lead(Tx tx, long unit, long personId) =>
        tx.Run("UPDATE sign_ups SET leads = (person_id = @personId) WHERE unit = @unit", new { unit, personId });

    internal static void Move(Tx tx, long id, SignUpStatus to, DateTimeOffset? holdUntil = null) =>
        tx.Run(
            "UPDATE sign_ups SET status = @to, hold_until = @holdUntil, changed_at = @now WHERE id = @id",
            new
            {
                id,
                to = to.Stored(),
                holdUntil,
                now = tx.Now,
            }
        );
}

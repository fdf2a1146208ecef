using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Outcomes;

/// <summary>Who came. A mark is on the sign-up; who comes without one is put on the list.</summary>
public static class AttendanceStore
{
    /// <summary>Those of the list who came, what each was there.</summary>
    public static IReadOnlyList<RoleCount> CameByRole(Tx tx, long eventId) =>
        tx.List<RoleCount>(
            """
            SELECT role, count(DISTINCT person_id) AS people FROM sign_ups
            WHERE event_id = @eventId AND attendance = 'came' GROUP BY role
            """,
            new { eventId }
        );

    public static IReadOnlyList<long> WhoCame(Tx tx, long eventId) =>
        tx.List<long>(
            "SELECT DISTINCT person_id FROM sign_ups WHERE event_id = @eventId AND attendance = 'came' ORDER BY person_id",
            new { eventId }
        );

    public static bool HasCome(Tx tx, long eventId, long personId) =>
        tx.Find<long?>(
            "SELECT id FROM sign_ups WHERE event_id = @eventId AND person_id = @personId AND attendance = 'came' LIMIT 1",
            new { eventId, personId }
        )
            is not null;

    public static bool HasEverCome(Tx tx, long personId) =>
        tx.Find<long?>(
            "SELECT id FROM sign_ups WHERE person_id = @personId AND attendance = 'came' LIMIT 1",
            new { personId }
        )
            is not null;

    public static bool IsMarked(Tx tx, long eventId) =>
        tx.Find<long?>(
            "SELECT id FROM sign_ups WHERE event_id = @eventId AND attendance <> 'unknown' LIMIT 1",
            new { eventId }
        )
            is not null;

    /// <summary>Whoever is here has a seat, queue or not: nobody is sent home by a list.</summary>
    /// <param name="day">Of an event that lasts longer; nothing means today, or the day nearest to it.</param>
    internal static void Came(
        Tx tx,
        CentreSettings centre,
        long eventId,
        long personId,
        long? markedBy,
        DateOnly? day = null
    )
    {
        var signUp = SignUpStore.ActiveOf(tx, eventId, personId)?.Id;
        if (signUp is null && PersonStore.Find(tx, personId) is { } person)
        {
            var status = SignUps.NeedsConsent(tx, centre, personId)
                ? SignUpStatus.AwaitingConsent
                : SignUpStatus.Seated;
            var role = SignUps.RoleOf(tx, person);
            signUp = SignUpStore.Add(tx, eventId, new Asking(personId, role), markedBy, status, holdUntil: null);
        }

        tx.Run(
            """
            UPDATE sign_ups SET attendance = 'came', hold_until = NULL, changed_at = @now,
                status = CASE WHEN status IN ('queued', 'offered', 'awaitingApproval') THEN 'seated' ELSE status END
            WHERE id = @signUp
            """,
            new { signUp, now = tx.Now }
        );
        if (EventStore.Find(tx, eventId) is { } item && item.IsLong(centre))
        {
            VisitStore.Add(tx, eventId, personId, day ?? item.NearestDay(centre, tx.Now));
        }

        HeadCountStore.Widen(tx, eventId);
    }

    /// <summary>Not there on this day of a longer event; without any day left nothing is known.</summary>
    internal static void Unmark(Tx tx, long eventId, long personId, DateOnly day)
    {
        VisitStore.Remove(tx, eventId, personId, day);
        if (!VisitStore.Any(tx, eventId, personId))
        {
            Unmark(tx, eventId, personId);
        }
    }

    /// <summary>A mark set by mistake.</summary>
    internal static void Unmark(Tx tx, long eventId, long personId)
    {
        VisitStore.RemoveAll(tx, eventId, personId);
        tx.Run(
            "UPDATE sign_ups SET attendance = 'unknown' WHERE event_id = @eventId AND person_id = @personId",
            new { eventId, personId }
        );
    }

    /// <summary>Had a seat and was not there.</summary>
    internal static void Absent(Tx tx, long eventId, long personId)
    {
        VisitStore.RemoveAll(tx, eventId, personId);
        tx.Run(
            """
            UPDATE sign_ups SET attendance = 'absent'
            WHERE event_id = @eventId AND person_id = @personId AND status IN ('seated', 'awaitingConsent')
            """,
            new { eventId, personId }
        );
    }

    /// <summary>It is over: who had a seat and no mark was not there, unless their class stayed at home.</summary>
    internal static void RestAbsent(Tx tx, CentreSettings centre, long eventId) =>
        Missing(tx, centre, eventId).ToList().ForEach(person => Absent(tx, eventId, person));

    /// <summary>Who had a seat, has no mark, and was not kept at home on every day of it.</summary>
    public static IReadOnlyList<long> Missing(Tx tx, CentreSettings centre, long eventId)
    {
        var item = EventStore.Find(tx, eventId);
        return item is null
            ? []
            :
            [
                .. tx.List<long>(
                        """
                        SELECT person_id FROM sign_ups
                        WHERE event_id = @eventId AND attendance = 'unknown' AND status IN ('seated', 'awaitingConsent')
                        ORDER BY id
                        """,
                        new { eventId }
                    )
                    .Where(person => !StaysHome(tx, centre, item, person)),
            ];
    }

    public static bool StaysHome(Tx tx, CentreSettings centre, Event item, long personId)
    {
        var (day, last) = (item.FirstDay(centre), item.LastDay(centre));
        while (day <= last && SuspendedDayStore.Covers(tx, day, personId))
        {
            day = day.AddDays(1);
        }

        return day > last;
    }
}

public sealed record RoleCount
{
    public ParticipantRole Role { get; init; }

    public int People { get; init; }
}

using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>Who came. A mark is on the sign-up; who comes without one is put on the list.</summary>
public static class AttendanceStore
{
    /// <summary>Whoever is here has a seat, queue or not: nobody is sent home by a list.</summary>
    internal static void Came(Tx tx, CentreSettings centre, long eventId, long personId, long? markedBy)
    {
        var signUp = SignUpStore.ActiveOf(tx, eventId, personId)?.Id;
        if (signUp is null && PersonStore.Find(tx, personId) is { } person)
        {
            var status = SignUps.NeedsConsent(tx, centre, personId)
                ? SignUpStatus.AwaitingConsent
                : SignUpStatus.Seated;
            var role = SignUps.RoleOf(tx, person);
            signUp = SignUpStore.Add(tx, eventId, personId, role, markedBy, status, holdUntil: null);
        }

        tx.Run(
            """
            UPDATE sign_ups SET attendance = 'came', hold_until = NULL, changed_at = @now,
                status = CASE WHEN status IN ('queued', 'offered') THEN 'seated' ELSE status END
            WHERE id = @signUp
            """,
            new { signUp, now = tx.Now }
        );
    }

    /// <summary>A mark set by mistake.</summary>
    internal static void Unmark(Tx tx, long eventId, long personId) =>
        tx.Run(
            "UPDATE sign_ups SET attendance = 'unknown' WHERE event_id = @eventId AND person_id = @personId",
            new { eventId, personId }
        );

    /// <summary>It is over: who had a seat and no mark was not there.</summary>
    internal static void RestAbsent(Tx tx, long eventId) =>
        tx.Run(
            """
            UPDATE sign_ups SET attendance = 'absent'
            WHERE event_id = @eventId AND attendance = 'unknown' AND status IN ('seated', 'awaitingConsent')
            """,
            new { eventId }
        );
}

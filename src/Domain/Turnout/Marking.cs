using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Turnout;

/// <summary>Marking who came. Of an event that lasts longer, day by day: whoever was there on one day came.</summary>
public static class Marking
{
    /// <summary>A tap on somebody of the list.</summary>
    public static TurnoutOutcome Set(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        long personId,
        DateOnly day,
        Attendance to
    ) =>
        OnDay(
            tx,
            centre,
            actor,
            eventId,
            day,
            item =>
            {
                if (!SignUpStore.ActivePeople(tx, eventId).Contains(personId))
                {
                    return TurnoutOutcome.NobodyFound;
                }

                if (to != Attendance.Came && IsLastDay(tx, centre, item, personId, day))
                {
                    return TurnoutOutcome.HasResult;
                }

                Mark(tx, centre, actor, item, personId, day, to);
                return TurnoutOutcome.Done;
            }
        );

    /// <summary>«Все пришли»: everybody with a seat who has no mark yet; on one day of a longer event, everybody with a seat.</summary>
    public static TurnoutOutcome AllCame(Tx tx, CentreSettings centre, Actor actor, long eventId, DateOnly day) =>
        OnDay(
            tx,
            centre,
            actor,
            eventId,
            day,
            item =>
            {
                foreach (var signUp in Unmarked(tx, centre, item))
                {
                    AttendanceStore.Came(tx, centre, eventId, signUp.PersonId, actor.PersonId, day);
                }

                JournalStore.Note(tx, actor.PersonId, "attendance.all", "event", eventId);
                return TurnoutOutcome.Done;
            }
        );

    /// <summary>«Готово»: who had a seat and has no mark was not there. Whose class stayed at home is not absent.</summary>
    public static TurnoutOutcome RestAbsent(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        Happening.At(
            tx,
            centre,
            actor,
            eventId,
            _ =>
            {
                AttendanceStore.RestAbsent(tx, centre, eventId);
                JournalStore.Note(tx, actor.PersonId, "attendance.closed", "event", eventId);
                return TurnoutOutcome.Done;
            }
        );

    /// <summary>Somebody who was there without having signed up.</summary>
    public static TurnoutOutcome Add(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        long personId,
        DateOnly day
    ) =>
        OnDay(
            tx,
            centre,
            actor,
            eventId,
            day,
            _ =>
            {
                if (DirectoryStore.Find(tx, actor, personId) is null)
                {
                    return TurnoutOutcome.NobodyFound;
                }

                Came(tx, centre, actor, eventId, personId, day);
                return TurnoutOutcome.Done;
            }
        );

    /// <summary>A child whom no list knows: «Соколова Маша 6Б».</summary>
    public static TurnoutOutcome AddTyped(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        PupilLine line,
        DateOnly day
    ) =>
        OnDay(
            tx,
            centre,
            actor,
            eventId,
            day,
            _ =>
            {
                Came(tx, centre, actor, eventId, TypedNames.Enlist(tx, centre, eventId, line), day);
                return TurnoutOutcome.Done;
            }
        );

    private static TurnoutOutcome OnDay(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        DateOnly day,
        Func<Event, TurnoutOutcome> work
    ) =>
        Happening.At(
            tx,
            centre,
            actor,
            eventId,
            item => item.HasDay(centre, day) && day <= centre.Day(tx.Now) ? work(item) : TurnoutOutcome.WrongDay
        );

    /// <summary>They have a result, and this is all that says that they were there.</summary>
    private static bool IsLastDay(Tx tx, CentreSettings centre, Event item, long personId, DateOnly day) =>
        EventResultStore.OfPerson(tx, item.Id, personId).Count > 0
        && (!item.IsLong(centre) || VisitStore.IsOnlyOn(tx, item.Id, personId, day));

    private static void Mark(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        Event item,
        long personId,
        DateOnly day,
        Attendance to
    )
    {
        switch (to)
        {
            case Attendance.Came:
                AttendanceStore.Came(tx, centre, item.Id, personId, actor.PersonId, day);
                break;
            case Attendance.Absent when !AttendanceStore.StaysHome(tx, centre, item, personId):
                AttendanceStore.Absent(tx, item.Id, personId);
                break;
            case Attendance.Absent:
                break;
            default:
                AttendanceStore.Unmark(tx, item.Id, personId, day);
                break;
        }
    }

    private static void Came(Tx tx, CentreSettings centre, Actor actor, long eventId, long personId, DateOnly day)
    {
        AttendanceStore.Came(tx, centre, eventId, personId, actor.PersonId, day);
        JournalStore.Note(tx, actor.PersonId, "attendance.added", "event", eventId, $"{personId}");
    }

    private static IEnumerable<SignUp> Unmarked(Tx tx, CentreSettings centre, Event item) =>
        SignUpStore
            .OfEvent(tx, item.Id)
            .Select(p => p.SignUp)
            .Where(s =>
                s.Status is SignUpStatus.Seated or SignUpStatus.AwaitingConsent
                && (s.Attendance == Attendance.Unknown || (item.IsLong(centre) && s.Attendance == Attendance.Came))
            );
}

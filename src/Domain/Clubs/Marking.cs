using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>What whoever leads a club does with a lesson: marks who came, cancels it, brings it back, adds one.</summary>
public static class Marking
{
    /// <summary>A teacher opens the list while the children come in.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(30);

    /// <summary>Everybody came but these. Said again, it replaces what was marked before.</summary>
    public static LessonOutcome Mark(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        Lesson lesson,
        IReadOnlySet<long> absent
    )
    {
        if (!ClubRights.MayEdit(actor, lesson.Club))
        {
            return LessonOutcome.NotAllowed;
        }

        if (centre.Local(tx.Now).DateTime < lesson.Begins - Before)
        {
            return LessonOutcome.TooEarly;
        }

        var pupils = Lessons.Pupils(tx, lesson);
        var session = ClubSessionStore.Put(tx, lesson, ClubSessionState.Held, reason: null, actor.PersonId);
        ClubSessionStore.ClearMarks(tx, session);
        foreach (var pupil in pupils)
        {
            var id = pupil.Line.Person.Id;
            var mark =
                pupil.StaysHome ? LessonMark.Unknown
                : absent.Contains(id) ? LessonMark.Absent
                : LessonMark.Came;
            ClubSessionStore.Mark(tx, session, id, mark);
        }

        JournalStore.Note(tx, actor.PersonId, "lesson.marked", "clubSession", session);
        return LessonOutcome.Done;
    }

    /// <summary>«Занятия не будет»: who attends is told once, at night too when it is within a day.</summary>
    public static LessonOutcome Cancel(Tx tx, CentreSettings centre, Actor actor, Lesson lesson, LessonReason reason)
    {
        if (!ClubRights.MayEdit(actor, lesson.Club))
        {
            return LessonOutcome.NotAllowed;
        }

        if (lesson.IsHeld)
        {
            return LessonOutcome.TooLate;
        }

        if (lesson.IsCancelled)
        {
            return LessonOutcome.Already;
        }

        var session = ClubSessionStore.Put(tx, lesson, ClubSessionState.Cancelled, reason, actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, "lesson.cancelled", "clubSession", session, reason.Stored());
        LessonNews.Told(tx, centre, lesson, session);
        return LessonOutcome.Done;
    }

    /// <summary>It takes place after all.</summary>
    public static LessonOutcome Restore(Tx tx, CentreSettings centre, Actor actor, Lesson lesson)
    {
        if (!ClubRights.MayEdit(actor, lesson.Club))
        {
            return LessonOutcome.NotAllowed;
        }

        if (!lesson.IsCancelled)
        {
            return LessonOutcome.Already;
        }

        var session = ClubSessionStore.Put(tx, lesson, ClubSessionState.Planned, reason: null, actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, "lesson.restored", "clubSession", session);
        LessonNews.Told(tx, centre, lesson, session);
        return LessonOutcome.Done;
    }

    /// <summary>A lesson beside the timetable; one that is over already may be added to be marked.</summary>
    public static LessonOutcome Add(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long groupId,
        DateTime begins,
        int minutes,
        string place
    )
    {
        if (
            ClubGroupStore.Find(tx, groupId) is not { } group
            || ClubStore.FindFor(tx, actor, group.ClubId) is not { } club
        )
        {
            return LessonOutcome.NotFound;
        }

        if (!ClubRights.MayEdit(actor, club))
        {
            return LessonOutcome.NotAllowed;
        }

        var day = DateOnly.FromDateTime(begins);
        if (club.Status != ClubStatus.Open || day < club.FirstDay || day > club.LastDay)
        {
            return LessonOutcome.OutsideClub;
        }

        if (minutes is < 5 or > 480 || place.Length > WeeklyLesson.LongestPlace)
        {
            return LessonOutcome.Invalid;
        }

        var starts = begins.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        if (Lessons.Find(tx, groupId, day, starts) is not null)
        {
            return LessonOutcome.Already;
        }

        var lesson = new Lesson(club, group, day, starts, minutes, place);
        var session = ClubSessionStore.Put(tx, lesson, ClubSessionState.Planned, reason: null, actor.PersonId);
        JournalStore.Note(tx, actor.PersonId, "lesson.added", "clubSession", session);
        LessonNews.Told(tx, centre, lesson, session);
        return LessonOutcome.Done;
    }
}

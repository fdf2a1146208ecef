using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>
/// The lessons of the days: the timetable without holidays and days at home, with what was added, cancelled or marked.
/// Whatever is on record stands, on a holiday too: somebody meant it.
/// </summary>
public static class Lessons
{
    /// <summary>How far back a lesson may still be asked for by the lists; an older one is past caring.</summary>
    private const int LookBack = 120;

    /// <summary>Of a group, both days included, cancelled ones too, in their order.</summary>
    public static IReadOnlyList<Lesson> Of(Tx tx, Club club, ClubGroup group, DateOnly from, DateOnly to)
    {
        var (first, last) = (Later(from, club.FirstDay), club.LastDay < to ? club.LastDay : to);
        var sessions = ClubSessionStore.Of(tx, group.Id, first, last).ToLookup(s => s.Day);
        var found = new List<Lesson>();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            found.AddRange(OnDay(tx, club, group, day, [.. sessions[day]]));
        }

        return found;
    }

    /// <summary>The lesson of a group at that time; nothing when there is none.</summary>
    public static Lesson? Find(Tx tx, long groupId, DateOnly day, string starts) =>
        ClubGroupStore.Find(tx, groupId) is { } group && ClubStore.Find(tx, group.ClubId) is { } club
            ? Of(tx, club, group, day, day).FirstOrDefault(l => l.Starts == starts)
            : null;

    /// <summary>What this person attends on these days, both included, for calendars and to see what collides.</summary>
    public static IReadOnlyList<Lesson> OfPerson(
        Tx tx,
        long personId,
        DateOnly from,
        DateOnly to,
        bool cancelledToo = false
    ) =>
        [
            .. ClubMemberStore
                .Attending(tx, personId, from, to)
                .SelectMany(m => OfMember(tx, m, from, to))
                .Where(l => cancelledToo || !l.IsCancelled)
                .Where(l => !SuspendedDayStore.Covers(tx, l.Day, personId))
                .OrderBy(l => l.Begins),
        ];

    /// <summary>The next lesson that this member has; nothing within four weeks.</summary>
    public static Lesson? Next(Tx tx, CentreSettings centre, ClubMember member)
    {
        var now = centre.Local(tx.Now).DateTime;
        var today = DateOnly.FromDateTime(now);
        return OfMember(tx, member, today, today.AddDays(28))
            .FirstOrDefault(l =>
                !l.IsCancelled
                && l.Begins.AddMinutes(l.Minutes) > now
                && !SuspendedDayStore.Covers(tx, l.Day, member.PersonId)
            );
    }

    /// <summary>The lessons of a day in whatever this actor leads, in their order.</summary>
    public static IReadOnlyList<Lesson> LedBy(Tx tx, Actor actor, DateOnly day) =>
        [.. Led(tx, actor).SelectMany(g => Of(tx, g.Club, g.Group, day, day)).OrderBy(l => l.Begins)];

    /// <summary>Of a person's own clubs alone, whoever they are: what stands on the home screen.</summary>
    public static IReadOnlyList<Lesson> TaughtBy(Tx tx, long teacherId, DateOnly day) =>
        [
            .. ClubStore
                .LedBy(tx, teacherId)
                .SelectMany(c => ClubGroupStore.Of(tx, c.Id).SelectMany(g => Of(tx, c, g, day, day)))
                .OrderBy(l => l.Begins),
        ];

    /// <summary>What is over and nobody has marked, the latest first.</summary>
    public static IReadOnlyList<Lesson> Unmarked(Tx tx, CentreSettings centre, Actor actor)
    {
        var now = centre.Local(tx.Now).DateTime;
        var today = DateOnly.FromDateTime(now);
        return
        [
            .. Led(tx, actor)
                .SelectMany(g => Of(tx, g.Club, g.Group, today.AddDays(-LookBack), today))
                .Where(l => l is { IsHeld: false, IsCancelled: false } && l.Begins.AddMinutes(l.Minutes) <= now)
                .Where(l => ClubMemberStore.On(tx, l.Group.Id, l.Day).Count > 0)
                .OrderByDescending(l => l.Begins),
        ];
    }

    /// <summary>Who attends the group on the day of the lesson, by name, with the marks there are.</summary>
    public static IReadOnlyList<LessonPupil> Pupils(Tx tx, Lesson lesson)
    {
        var marks = lesson.Session is { } session ? ClubSessionStore.Marks(tx, session.Id) : [];
        return
        [
            .. ClubMemberStore
                .On(tx, lesson.Group.Id, lesson.Day)
                .Select(line => new LessonPupil(
                    line,
                    marks.TryGetValue(line.Person.Id, out var mark) ? mark : null,
                    SuspendedDayStore.Covers(tx, lesson.Day, line.Person.Id)
                )),
        ];
    }

    /// <summary>Nothing of the timetable takes place: a holiday, or everybody concerned stays at home.</summary>
    internal static bool Rests(Tx tx, long groupId, DateOnly day)
    {
        if (HolidayStore.Covers(tx, day) || SuspendedDayStore.CoversAll(tx, day))
        {
            return true;
        }

        var members = ClubMemberStore.On(tx, groupId, day);
        return members.Count > 0 && members.All(m => SuspendedDayStore.Covers(tx, day, m.Person.Id));
    }

    private static IEnumerable<Lesson> OnDay(
        Tx tx,
        Club club,
        ClubGroup group,
        DateOnly day,
        IReadOnlyList<ClubSession> sessions
    )
    {
        var recorded = sessions.Select(s => new Lesson(club, group, day, s.Starts, s.Minutes, s.Place, s));
        var planned = TimetableStore
            .On(tx, group.Id, day)
            .Where(w => sessions.All(s => s.Starts != w.Starts))
            .Select(w => new Lesson(club, group, day, w.Starts, w.Minutes, w.Place))
            .ToList();
        var takesPlace = planned.Count > 0 && !Rests(tx, group.Id, day);
        return recorded.Concat(takesPlace ? planned : []).OrderBy(l => l.Starts, StringComparer.Ordinal);
    }

    private static IEnumerable<Lesson> OfMember(Tx tx, ClubMember member, DateOnly from, DateOnly to)
    {
        if (
            member.FromDay is not { } begins
            || ClubGroupStore.Find(tx, member.GroupId) is not { } group
            || ClubStore.Find(tx, group.ClubId) is not { } club
        )
        {
            return [];
        }

        var last = member.ToDay is { } ended && ended <= to ? ended.AddDays(-1) : to;
        return Of(tx, club, group, Later(from, begins), last);
    }

    private static IEnumerable<(Club Club, ClubGroup Group)> Led(Tx tx, Actor actor) =>
        from club in actor.IsStaff ? ClubStore.Own(tx, actor) : []
        where club.Status == ClubStatus.Open
        from @group in ClubGroupStore.Of(tx, club.Id)
        select (club, @group);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>Groups of a club: their names, places and timetables.</summary>
public static class GroupActions
{
    /// <summary>Longer weeks are a mistake in what was typed.</summary>
    public const int MostLessons = 14;

    /// <summary>Before anything of a group was on record, its timetable holds for the whole of the club.</summary>
    private static readonly DateOnly Always = new(2000, 1, 1);

    public static ClubOutcome Add(Tx tx, Actor actor, long clubId, string title, int? capacity)
    {
        if (Wrong(tx, actor, clubId) is { } wrong)
        {
            return wrong;
        }

        if (title.Length is 0 or > ClubGroup.LongestTitle || capacity is < 1 or > ClubGroup.MostSeats)
        {
            return ClubOutcome.Invalid;
        }

        if (ClubGroupStore.Add(tx, clubId, title, capacity) is null)
        {
            return ClubOutcome.SameName;
        }

        JournalStore.Note(tx, actor.PersonId, "club.groupAdded", "club", clubId);
        return ClubOutcome.Done;
    }

    public static ClubOutcome Rename(Tx tx, Actor actor, long groupId, string title)
    {
        var (group, wrong) = Find(tx, actor, groupId);
        return group is null ? wrong
            : title.Length is 0 or > ClubGroup.LongestTitle ? ClubOutcome.Invalid
            : ClubGroupStore.Rename(tx, group, title) ? ClubOutcome.Done
            : ClubOutcome.SameName;
    }

    /// <param name="capacity">Nothing: as many as come.</param>
    public static ClubOutcome SetCapacity(Tx tx, CentreSettings centre, Actor actor, long groupId, int? capacity)
    {
        var (group, wrong) = Find(tx, actor, groupId);
        if (group is null)
        {
            return wrong;
        }

        if (capacity is < 1 or > ClubGroup.MostSeats)
        {
            return ClubOutcome.Invalid;
        }

        if (capacity < group.Taken)
        {
            return ClubOutcome.BelowTaken;
        }

        ClubGroupStore.SetCapacity(tx, groupId, capacity);
        JournalStore.Note(tx, actor.PersonId, "club.places", "club", group.ClubId, $"{capacity}");
        Enrolling.Advance(tx, centre, groupId);
        return ClubOutcome.Done;
    }

    /// <summary>From today on; what was held before stays where it was. Who attends is told.</summary>
    public static ClubOutcome SetTimetable(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long groupId,
        IReadOnlyList<WeeklyLesson> lessons
    )
    {
        var (group, wrong) = Find(tx, actor, groupId);
        if (group is null)
        {
            return wrong;
        }

        if (lessons.Count > MostLessons || lessons.Any(l => !IsValid(l)) || HasDoubles(lessons))
        {
            return ClubOutcome.Invalid;
        }

        var before = TimetableStore.Of(tx, groupId);
        if (Same(before, lessons))
        {
            return ClubOutcome.Done;
        }

        var from = ClubSessionStore.HasAny(tx, groupId) ? centre.Day(tx.Now) : Always;
        TimetableStore.Replace(tx, groupId, lessons, from);
        JournalStore.Note(tx, actor.PersonId, "club.timetable", "club", group.ClubId);
        if (before.Count > 0)
        {
            LessonNews.TimetableChanged(tx, centre, groupId);
        }

        return ClubOutcome.Done;
    }

    /// <summary>Only while nobody has asked for a place in it.</summary>
    public static ClubOutcome Drop(Tx tx, Actor actor, long groupId)
    {
        var (group, wrong) = Find(tx, actor, groupId);
        return group is null ? wrong
            : ClubGroupStore.Drop(tx, groupId) ? ClubOutcome.Done
            : ClubOutcome.HasHistory;
    }

    private static (ClubGroup? Group, ClubOutcome Wrong) Find(Tx tx, Actor actor, long groupId) =>
        ClubGroupStore.Find(tx, groupId) is not { } group ? (null, ClubOutcome.NotFound)
        : Wrong(tx, actor, group.ClubId) is { } wrong ? (null, wrong)
        : (group, ClubOutcome.Done);

    private static ClubOutcome? Wrong(Tx tx, Actor actor, long clubId) =>
        ClubStore.FindFor(tx, actor, clubId) is not { } club ? ClubOutcome.NotFound
        : !ClubRights.MayEdit(actor, club) ? ClubOutcome.NotAllowed
        : club.Status == ClubStatus.Closed ? ClubOutcome.Closed
        : null;

    private static bool IsValid(WeeklyLesson lesson) =>
        lesson.Weekday is >= 1 and <= 7
        && TimeOnly.TryParseExact(lesson.Starts, "HH:mm", out _)
        && lesson.Minutes is >= 5 and <= 480
        && lesson.Place.Length <= WeeklyLesson.LongestPlace;

    private static bool HasDoubles(IReadOnlyList<WeeklyLesson> lessons) =>
        lessons.DistinctBy(l => (l.Weekday, l.Starts)).Count() < lessons.Count;

    private static bool Same(IReadOnlyList<WeeklyLesson> before, IReadOnlyList<WeeklyLesson> after) =>
        before.Select(Content).ToHashSet().SetEquals(after.Select(Content));

    private static (int, string, int, string) Content(WeeklyLesson l) => (l.Weekday, l.Starts, l.Minutes, l.Place);
}

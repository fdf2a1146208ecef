using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>The rows of <c>club_lessons</c>: the weekly timetable, and what it was before.</summary>
public static class TimetableStore
{
    private const string Columns = "l.group_id, l.weekday, l.starts, l.minutes, l.place";

    /// <summary>As it holds from now on.</summary>
    public static IReadOnlyList<WeeklyLesson> Of(Tx tx, long groupId) =>
        tx.List<WeeklyLesson>(
            $"SELECT {Columns} FROM club_lessons l WHERE l.group_id = @groupId AND l.to_day IS NULL ORDER BY l.weekday, l.starts",
            new { groupId }
        );

    /// <summary>As it held on that day of the week.</summary>
    internal static IReadOnlyList<WeeklyLesson> On(Tx tx, long groupId, DateOnly day) =>
        tx.List<WeeklyLesson>(
            $"""
            SELECT {Columns} FROM club_lessons l
            WHERE l.group_id = @groupId AND l.weekday = @weekday AND l.from_day <= @day
              AND (l.to_day IS NULL OR l.to_day > @day)
            ORDER BY l.starts
            """,
            new
            {
                groupId,
                weekday = Weekday(day),
                day,
            }
        );

    /// <summary>1 for Monday, 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    /// <summary>A new timetable from that day on. What has not begun to hold yet was never true.</summary>
    internal static void Replace(Tx tx, long groupId, IReadOnlyList<WeeklyLesson> lessons, DateOnly from)
    {
        tx.Run("DELETE FROM club_lessons WHERE group_id = @groupId AND from_day >= @from", new { groupId, from });
        tx.Run(
            "UPDATE club_lessons SET to_day = @from WHERE group_id = @groupId AND to_day IS NULL",
            new { groupId, from }
        );
        foreach (var lesson in lessons)
        {
            tx.Run(
                """
                INSERT INTO club_lessons (group_id, weekday, starts, minutes, place, from_day)
                VALUES (@groupId, @weekday, @starts, @minutes, @place, @from)
                """,
                new
                {
                    groupId,
                    weekday = lesson.Weekday,
                    starts = lesson.Starts,
                    minutes = lesson.Minutes,
                    place = lesson.Place,
                    from,
                }
            );
        }
    }
}

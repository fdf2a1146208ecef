using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>The rows of <c>club_sessions</c> and <c>club_marks</c>. The rules are in <see cref="Lessons"/> and <see cref="Marking"/>.</summary>
public static class ClubSessionStore
{
    private const string Columns = "s.id, s.group_id, s.day, s.starts, s.minutes, s.place, s.state, s.reason";

    public static ClubSession? Find(Tx tx, long id) =>
        tx.Find<ClubSession>($"SELECT {Columns} FROM club_sessions s WHERE s.id = @id", new { id });

    internal static IReadOnlyList<ClubSession> Of(Tx tx, long groupId, DateOnly from, DateOnly to) =>
        tx.List<ClubSession>(
            $"""
            SELECT {Columns} FROM club_sessions s
            WHERE s.group_id = @groupId AND s.day BETWEEN @from AND @to ORDER BY s.day, s.starts
            """,
            new
            {
                groupId,
                from,
                to,
            }
        );

    internal static bool HasAny(Tx tx, long groupId) =>
        tx.Find<long?>("SELECT id FROM club_sessions WHERE group_id = @groupId LIMIT 1", new { groupId }) is not null;

    /// <summary>How many lessons of a group were held, and how many visits there were, since the first day.</summary>
    public static Attended Sum(Tx tx, long groupId) =>
        tx.One<Attended>(
            """
            SELECT count(DISTINCT s.id) AS lessons, count(m.person_id) AS visits
            FROM club_sessions s LEFT JOIN club_marks m ON m.session_id = s.id AND m.attendance = 'came'
            WHERE s.group_id = @groupId AND s.state = 'held'
            """,
            new { groupId }
        );

    /// <summary>The marks of a lesson, by person.</summary>
    internal static Dictionary<long, LessonMark> Marks(Tx tx, long sessionId) =>
        tx.List<MarkRow>(
                "SELECT person_id, attendance FROM club_marks WHERE session_id = @sessionId",
                new { sessionId }
            )
            .ToDictionary(row => row.PersonId, row => row.Attendance);

    /// <summary>What a lesson has become.</summary>
    /// <returns>The id of its row.</returns>
    internal static long Put(Tx tx, Lesson lesson, ClubSessionState state, LessonReason? reason, long? by) =>
        tx.One<long>(
            """
            INSERT INTO club_sessions (group_id, day, starts, minutes, place, state, reason, marked_by, marked_at)
            VALUES (@groupId, @day, @starts, @minutes, @place, @state, @reason, @by, @now)
            ON CONFLICT (group_id, day, starts) DO UPDATE SET state = excluded.state, reason = excluded.reason,
                minutes = excluded.minutes, place = excluded.place,
                marked_by = excluded.marked_by, marked_at = excluded.marked_at
            RETURNING id
            """,
            new
            {
                groupId = lesson.Group.Id,
                day = lesson.Day,
                starts = lesson.Starts,
                minutes = lesson.Minutes,
                place = lesson.Place,
                state = state.Stored(),
                reason = reason?.Stored(),
                by,
                now = tx.Now,
            }
        );

    internal static void ClearMarks(Tx tx, long sessionId) =>
        tx.Run("DELETE FROM club_marks WHERE session_id = @sessionId", new { sessionId });

    internal static void Mark(Tx tx, long sessionId, long personId, LessonMark mark) =>
        tx.Run(
            "INSERT INTO club_marks (session_id, person_id, attendance) VALUES (@sessionId, @personId, @mark)",
            new
            {
                sessionId,
                personId,
                mark = mark.Stored(),
            }
        );

    private sealed record MarkRow
    {
        public long PersonId { get; init; }

        public LessonMark Attendance { get; init; }
    }
}

/// <summary>«Посещений: 120 на 14 занятиях».</summary>
public sealed record Attended
{
    public int Lessons { get; init; }

    public int Visits { get; init; }
}

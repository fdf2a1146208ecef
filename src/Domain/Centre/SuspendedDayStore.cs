using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Centre;

/// <summary>
/// Days on which a class, or everybody, stays at home: quarantine, frost. Clubs, reminders and offers of those days rest,
/// and nobody counts as absent.
/// </summary>
public static class SuspendedDayStore
{
    /// <summary>Whether everybody, or this person's class, stays at home on that day.</summary>
    public static bool Covers(Tx tx, DateOnly day, long personId) =>
        tx.Find<long?>(
            """
            SELECT d.id FROM suspended_days d
            WHERE d.to_day >= @day AND d.from_day <= @day AND (d.grade IS NULL OR EXISTS (
                SELECT 1 FROM class_memberships c
                WHERE c.person_id = @personId AND c.to_day IS NULL AND c.grade = d.grade AND c.letter = d.letter))
            LIMIT 1
            """,
            new { day, personId }
        )
            is not null;

    /// <summary>Whether the whole school stays at home on that day.</summary>
    public static bool CoversAll(Tx tx, DateOnly day) =>
        tx.Find<long?>(
            "SELECT id FROM suspended_days WHERE to_day >= @day AND from_day <= @day AND grade IS NULL LIMIT 1",
            new { day }
        )
            is not null;

    /// <param name="grade">Nothing for everybody.</param>
    public static void Add(Tx tx, DateOnly from, DateOnly to, int? grade, string letter, long? by) =>
        tx.Run(
            """
            INSERT INTO suspended_days (from_day, to_day, grade, letter, created_by, created_at)
            VALUES (@from, @to, @grade, @letter, @by, @now)
            """,
            new
            {
                from,
                to,
                grade,
                letter,
                by,
                now = tx.Now,
            }
        );
}

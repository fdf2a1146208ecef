using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>The rows of <c>clubs</c>. What changes them is in <see cref="ClubActions"/>.</summary>
public static class ClubStore
{
    private const string Columns = """
        c.id, c.title, c.description, c.kind, c.focus, c.subject, c.hours, c.teacher_id, c.grade_from, c.grade_to,
        c.first_day, c.last_day, c.status, c.link
        """;

    public static Club? Find(Tx tx, long id) =>
        tx.Find<Club>($"SELECT {Columns} FROM clubs c WHERE c.id = @id", new { id });

    /// <summary>The club, if this actor may know of it.</summary>
    public static Club? FindFor(Tx tx, Actor actor, long id) =>
        Find(tx, id) is { } club && ClubRights.MaySee(actor, club) ? club : null;

    public static Club? FindByLink(Tx tx, string link) =>
        tx.Find<Club>($"SELECT {Columns} FROM clubs c WHERE c.link = @link", new { link });

    /// <summary>The club of a group.</summary>
    public static Club? OfGroup(Tx tx, long groupId) =>
        tx.Find<Club>(
            $"SELECT {Columns} FROM clubs c JOIN club_groups g ON g.club_id = c.id WHERE g.id = @groupId",
            new { groupId }
        );

    /// <summary>Those that go on, for everybody to look at.</summary>
    public static IReadOnlyList<Club> Open(Tx tx) =>
        tx.List<Club>(
            $"SELECT {Columns} FROM clubs c WHERE c.status = 'open' AND c.last_day >= @today ORDER BY c.title, c.id",
            new { today = Today(tx) }
        );

    /// <summary>Those in which this pupil may enrol; none for who is in no class of ours.</summary>
    public static IReadOnlyList<Club> OpenTo(Tx tx, Person person) =>
        person.School is null ? [.. Open(tx).Where(club => club.IsFor(person.Grade))] : [];

    /// <summary>What this actor answers for: first what goes on, then what is over, the latest first.</summary>
    public static IReadOnlyList<Club> Own(Tx tx, Actor actor) =>
        tx.List<Club>(
            $"""
            SELECT {Columns} FROM clubs c WHERE @all OR c.teacher_id = @me
            ORDER BY c.status = 'closed', CASE c.status WHEN 'closed' THEN -c.id END, c.title, c.id
            """,
            new { all = actor.LeadsCentre, me = actor.PersonId }
        );

    /// <summary>What this person leads and families may attend.</summary>
    public static IReadOnlyList<Club> LedBy(Tx tx, long teacherId) =>
        tx.List<Club>(
            $"SELECT {Columns} FROM clubs c WHERE c.teacher_id = @teacherId AND c.status = 'open' ORDER BY c.title, c.id",
            new { teacherId }
        );

    /// <summary>The clubs that this person attends now.</summary>
    public static IReadOnlyList<Club> Of(Tx tx, long personId) =>
        tx.List<Club>(
            $"""
            SELECT DISTINCT {Columns} FROM clubs c
            JOIN club_groups g ON g.club_id = c.id JOIN club_members m ON m.group_id = g.id
            WHERE m.person_id = @personId AND m.status = 'enrolled' AND c.status = 'open' AND c.last_day >= @today
            ORDER BY c.title, c.id
            """,
            new { personId, today = Today(tx) }
        );

    /// <summary>What this person leads and is not over.</summary>
    public static int CountLedBy(Tx tx, long teacherId) =>
        tx.One<int>(
            "SELECT count(*) FROM clubs c WHERE c.teacher_id = @teacherId AND c.status <> 'closed'",
            new { teacherId }
        );

    /// <summary>Who leaves the staff leads no club; nobody named leaves them to those who lead the centre.</summary>
    public static void ChangeTeacher(Tx tx, long from, long? to) =>
        tx.Run("UPDATE clubs SET teacher_id = @to WHERE teacher_id = @from", new { from, to });

    internal static long Insert(Tx tx, ClubDraft draft, ClubStatus status, string link) =>
        tx.One<long>(
            """
            INSERT INTO clubs (title, description, kind, focus, subject, hours, teacher_id, grade_from, grade_to, first_day,
                last_day, status, link, created_at)
            VALUES (@title, @description, @kind, @focus, @subject, @hours, @teacherId, @gradeFrom, @gradeTo, @firstDay,
                @lastDay, @status, @link, @now)
            RETURNING id
            """,
            Values(tx, 0, draft, status, link)
        );

    internal static void Update(Tx tx, Club club) =>
        tx.Run(
            """
            UPDATE clubs SET title = @title, description = @description, kind = @kind, focus = @focus, subject = @subject,
                hours = @hours, teacher_id = @teacherId, grade_from = @gradeFrom, grade_to = @gradeTo,
                first_day = @firstDay, last_day = @lastDay, status = @status
            WHERE id = @id
            """,
            Values(tx, club.Id, club, club.Status, club.Link)
        );

    /// <summary>No zone of ours is a day away: a club that ended this night is open for some hours more.</summary>
    private static DateOnly Today(Tx tx) => DateOnly.FromDateTime(tx.Now.UtcDateTime);

    private static object Values(Tx tx, long id, ClubDraft draft, ClubStatus status, string link) =>
        new
        {
            id,
            title = draft.Title,
            description = draft.Description,
            kind = draft.Kind.Stored(),
            focus = draft.Focus.Stored(),
            subject = draft.Subject,
            hours = draft.Hours,
            teacherId = draft.TeacherId,
            gradeFrom = draft.GradeFrom,
            gradeTo = draft.GradeTo,
            firstDay = draft.FirstDay,
            lastDay = draft.LastDay,
            status = status.Stored(),
            link,
            now = tx.Now,
        };
}

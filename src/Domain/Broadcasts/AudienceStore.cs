using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.Broadcasts;

/// <summary>
/// Who is meant by an audience. One statement for all of them: an account or a child is looked at against each part, by
/// index, so that a stretch of accounts costs the same whatever the school's size.
/// </summary>
public static class AudienceStore
{
    private const string Standing = """
        CASE u.standing
            WHEN 'signedUp' THEN s.status IN ('seated', 'offered', 'awaitingConsent')
            WHEN 'queued' THEN s.status = 'queued'
            WHEN 'came' THEN s.attendance = 'came'
            ELSE s.attendance = 'absent'
        END
        """;

    /// <summary>The person of the account and the children they act for.</summary>
    private const string SelfAndChildren = """
        (SELECT a.person_id UNION ALL
         SELECT l.child_id FROM family_links l JOIN people h ON h.id = l.child_id
         WHERE l.adult_id = a.person_id AND l.until IS NULL AND h.left_on IS NULL)
        """;

    /// <summary>Who has left the school gets nothing more, unless they work here.</summary>
    private static readonly string AccountIsMeant = $"""
        a.state <> 'gone' AND NOT EXISTS (
            SELECT 1 FROM people g WHERE g.id = a.person_id AND g.left_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM staff_roles s WHERE s.person_id = g.id AND s.until IS NULL))
        AND EXISTS (SELECT 1 FROM broadcast_audience u WHERE u.broadcast_id = @id AND CASE u.kind
            WHEN 'all' THEN 1
            WHEN 'staff' THEN EXISTS (SELECT 1 FROM staff_roles s WHERE s.person_id = a.person_id AND s.until IS NULL)
            WHEN 'pupils' THEN EXISTS (
                SELECT 1 FROM class_memberships c JOIN people h ON h.id = c.person_id
                WHERE c.person_id = a.person_id AND c.to_day IS NULL AND h.school IS NULL)
            WHEN 'families' THEN EXISTS (
                SELECT 1 FROM family_links l JOIN people h ON h.id = l.child_id
                WHERE l.adult_id = a.person_id AND l.until IS NULL AND h.left_on IS NULL)
            WHEN 'class' THEN EXISTS (
                SELECT 1 FROM class_memberships c JOIN people h ON h.id = c.person_id
                WHERE c.person_id IN {SelfAndChildren} AND c.to_day IS NULL AND h.school IS NULL
                    AND c.grade = u.grade AND c.letter = u.letter)
            WHEN 'direction' THEN EXISTS (
                SELECT 1 FROM sign_ups s JOIN events e ON e.id = s.event_id
                WHERE s.person_id IN {SelfAndChildren} AND e.direction = u.code)
            WHEN 'event' THEN EXISTS (
                SELECT 1 FROM sign_ups s WHERE s.person_id IN {SelfAndChildren} AND s.event_id = u.subject_id AND {Standing})
            WHEN 'club' THEN EXISTS (
                SELECT 1 FROM club_members m JOIN club_groups g ON g.id = m.group_id
                WHERE m.person_id IN {SelfAndChildren} AND g.club_id = u.subject_id AND m.status = 'enrolled')
            WHEN 'topic' THEN {FollowStore.Listens} AND {FollowStore.Follows("u.code")}
            ELSE 0 END)
        """;

    private const string ChildIsMeant = $"""
        c.to_day IS NULL AND p.school IS NULL AND p.left_on IS NULL
        AND EXISTS (SELECT 1 FROM broadcast_audience u WHERE u.broadcast_id = @id AND CASE u.kind
            WHEN 'all' THEN 1
            WHEN 'families' THEN 1
            WHEN 'pupils' THEN 1
            WHEN 'class' THEN c.grade = u.grade AND c.letter = u.letter
            WHEN 'direction' THEN EXISTS (
                SELECT 1 FROM sign_ups s JOIN events e ON e.id = s.event_id WHERE s.person_id = p.id AND e.direction = u.code)
            WHEN 'event' THEN EXISTS (
                SELECT 1 FROM sign_ups s WHERE s.person_id = p.id AND s.event_id = u.subject_id AND {Standing})
            WHEN 'club' THEN EXISTS (
                SELECT 1 FROM club_members m JOIN club_groups g ON g.id = m.group_id
                WHERE m.person_id = p.id AND g.club_id = u.subject_id AND m.status = 'enrolled')
            ELSE 0 END)
        """;

    private const string Children = "class_memberships c JOIN people p ON p.id = c.person_id";

    public static IReadOnlyList<AudiencePart> Of(Tx tx, long broadcastId) =>
        tx.List<AudiencePart>(
            """
            SELECT kind, grade, letter, code, subject_id, standing FROM broadcast_audience
            WHERE broadcast_id = @broadcastId ORDER BY id
            """,
            new { broadcastId }
        );

    /// <summary>How many it would be now. It looks at everybody: a moment for a school, half a second for two hundred thousand.</summary>
    public static AudienceCount Count(Tx tx, long id)
    {
        var accounts = tx.One<AudienceCount>(
            $"""
            SELECT count(DISTINCT coalesce(a.person_id, -a.id)) AS people, count(*) AS accounts,
                count(CASE WHEN a.state = 'blocked' THEN 1 END) AS off
            FROM accounts a WHERE {AccountIsMeant}
            """,
            new { id }
        );
        var children = tx.One<AudienceCount>(
            $"""
            SELECT count(*) AS children, count(CASE WHEN NOT EXISTS (
                SELECT 1 FROM accounts a WHERE a.state = 'active' AND a.person_id IN (
                    SELECT p.id UNION ALL SELECT l.adult_id FROM family_links l WHERE l.child_id = p.id AND l.until IS NULL)
                ) THEN 1 END) AS unreachable
            FROM {Children} WHERE {ChildIsMeant}
            """,
            new { id }
        );
        return accounts with { Children = children.Children, Unreachable = children.Unreachable };
    }

    public static bool HasAnybody(Tx tx, long id) =>
        tx.Find<long?>($"SELECT a.id FROM accounts a WHERE {AccountIsMeant} LIMIT 1", new { id }) is not null;

    /// <summary>All classes that somebody is in now.</summary>
    public static IReadOnlyList<SchoolClass> Classes(Tx tx) =>
        [
            .. tx.List<AudiencePart>(
                    $"SELECT DISTINCT c.grade, c.letter FROM {Children} WHERE c.to_day IS NULL AND p.school IS NULL ORDER BY c.grade, c.letter"
                )
                .Select(row => new SchoolClass(row.Grade, row.Letter)),
        ];

    internal static void Add(Tx tx, long broadcastId, AudiencePart part) =>
        tx.Run(
            """
            INSERT INTO broadcast_audience (broadcast_id, kind, grade, letter, code, subject_id, standing)
            VALUES (@broadcastId, @kind, @grade, @letter, @code, @subjectId, @standing)
            ON CONFLICT (broadcast_id, kind, grade, letter, code, subject_id, standing) DO NOTHING
            """,
            Values(broadcastId, part)
        );

    /// <returns>Whether it was there.</returns>
    internal static bool Remove(Tx tx, long broadcastId, AudiencePart part) =>
        tx.Run(
            """
            DELETE FROM broadcast_audience WHERE broadcast_id = @broadcastId AND kind = @kind AND grade = @grade
                AND letter = @letter AND code = @code AND subject_id = @subjectId AND standing = @standing
            """,
            Values(broadcastId, part)
        ) > 0;

    internal static void Copy(Tx tx, long from, long to) =>
        tx.Run(
            """
            INSERT INTO broadcast_audience (broadcast_id, kind, grade, letter, code, subject_id, standing)
            SELECT @to, kind, grade, letter, code, subject_id, standing FROM broadcast_audience WHERE broadcast_id = @from ORDER BY id
            """,
            new { from, to }
        );

    internal static long LastPerson(Tx tx) => tx.One<long>("SELECT coalesce(max(id), 0) FROM people");

    /// <summary>The end of the next stretch of people; nothing when there are no more.</summary>
    internal static long? StretchOfPeople(Tx tx, long after, long last, int length) =>
        tx.Find<long?>(
            "SELECT max(id) FROM (SELECT id FROM people WHERE id > @after AND id <= @last ORDER BY id LIMIT @length)",
            new
            {
                after,
                last,
                length,
            }
        );

    internal static IReadOnlyList<long> Accounts(Tx tx, long id, long after, long upTo) =>
        tx.List<long>(
            $"SELECT a.id FROM accounts a WHERE a.id > @after AND a.id <= @upTo AND {AccountIsMeant} ORDER BY a.id",
            new
            {
                id,
                after,
                upTo,
            }
        );

    /// <summary>Writes down the children of a stretch, in the class they are in now.</summary>
    internal static void FreezeChildren(Tx tx, long id, long after, long upTo) =>
        tx.Run(
            $"""
            INSERT INTO broadcast_children (broadcast_id, person_id, grade, letter)
            SELECT @id, p.id, c.grade, c.letter FROM {Children} WHERE p.id > @after AND p.id <= @upTo AND {ChildIsMeant}
            ON CONFLICT (broadcast_id, person_id) DO NOTHING
            """,
            new
            {
                id,
                after,
                upTo,
            }
        );

    private static object Values(long broadcastId, AudiencePart part) =>
        new
        {
            broadcastId,
            kind = part.Kind.Stored(),
            part.Grade,
            part.Letter,
            part.Code,
            part.SubjectId,
            standing = part.Standing.Stored(),
        };
}

using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Clubs;

/// <summary>The rows of <c>club_members</c>. The rules are in <see cref="Enrolling"/>.</summary>
public static class ClubMemberStore
{
    private const string Columns = """
        m.id, m.group_id, m.person_id, m.status, m.from_day, m.to_day, m.hold_until,
        CASE m.status WHEN 'queued' THEN (
            SELECT count(*) FROM club_members q WHERE q.group_id = m.group_id AND q.status = 'queued' AND q.id <= m.id
        ) END AS position
        """;

    public static ClubMember? Find(Tx tx, long id) =>
        tx.Find<ClubMember>($"SELECT {Columns} FROM club_members m WHERE m.id = @id", new { id });

    /// <summary>What the person has asked for in the clubs that are open, in the order of asking.</summary>
    public static IReadOnlyList<ClubMember> ActiveOf(Tx tx, long personId) =>
        tx.List<ClubMember>(
            $"""
            SELECT {Columns} FROM club_members m
            JOIN club_groups g ON g.id = m.group_id JOIN clubs c ON c.id = g.club_id
            WHERE m.person_id = @personId AND m.status <> 'left' AND c.status = 'open' ORDER BY m.id
            """,
            new { personId }
        );

    /// <summary>Where the person stands in one club, in whichever group.</summary>
    public static ClubMember? ActiveIn(Tx tx, long clubId, long personId) =>
        tx.Find<ClubMember>(
            $"""
            SELECT {Columns} FROM club_members m JOIN club_groups g ON g.id = m.group_id
            WHERE g.club_id = @clubId AND m.person_id = @personId AND m.status <> 'left' ORDER BY m.id LIMIT 1
            """,
            new { clubId, personId }
        );

    /// <summary>Everybody who stands in one club, in whichever group.</summary>
    public static IReadOnlyList<ClubMember> ActiveIn(Tx tx, long clubId) =>
        tx.List<ClubMember>(
            $"""
            SELECT {Columns} FROM club_members m JOIN club_groups g ON g.id = m.group_id
            WHERE g.club_id = @clubId AND m.status <> 'left' ORDER BY m.id
            """,
            new { clubId }
        );

    /// <summary>Everybody who stands in a group: who attends by name, then who is awaited and queues, in the order of asking.</summary>
    public static IReadOnlyList<ClubMemberLine> Standing(Tx tx, long groupId)
    {
        var members = tx.List<ClubMember>(
            $"SELECT {Columns} FROM club_members m WHERE m.group_id = @groupId AND m.status <> 'left' ORDER BY m.id",
            new { groupId }
        );
        var lines = WithPeople(tx, members);
        return
        [
            .. lines.Where(l => l.Member.Status == ClubMemberStatus.Enrolled).OrderBy(ByName, StringComparer.Ordinal),
            .. lines
                .Where(l => l.Member.Status != ClubMemberStatus.Enrolled)
                .OrderBy(l => l.Member.Status)
                .ThenBy(l => l.Member.Id),
        ];
    }

    /// <summary>Who attended, or will attend, the group on that day, by name: a past answer never changes.</summary>
    public static IReadOnlyList<ClubMemberLine> On(Tx tx, long groupId, DateOnly day) =>
        [
            .. WithPeople(
                    tx,
                    tx.List<ClubMember>(
                        $"""
                        SELECT {Columns} FROM club_members m
                        WHERE m.group_id = @groupId AND m.from_day <= @day AND (m.to_day IS NULL OR m.to_day > @day)
                        """,
                        new { groupId, day }
                    )
                )
                .OrderBy(ByName, StringComparer.Ordinal),
        ];

    /// <summary>The person's times of attending that touch these days.</summary>
    public static IReadOnlyList<ClubMember> Attending(Tx tx, long personId, DateOnly from, DateOnly to) =>
        tx.List<ClubMember>(
            $"""
            SELECT {Columns} FROM club_members m
            WHERE m.person_id = @personId AND m.from_day <= @to AND (m.to_day IS NULL OR m.to_day > @from)
            ORDER BY m.id
            """,
            new
            {
                personId,
                from,
                to,
            }
        );

    /// <summary>Whether the person stands in a club of this teacher.</summary>
    public static bool IsWith(Tx tx, long personId, long teacherId) =>
        tx.One<long>(
            """
            SELECT count(*) FROM club_members m
            JOIN club_groups g ON g.id = m.group_id JOIN clubs c ON c.id = g.club_id
            WHERE m.person_id = @personId AND m.status <> 'left' AND c.status = 'open' AND c.teacher_id = @teacherId
            """,
            new { personId, teacherId }
        ) > 0;

    internal static IReadOnlyList<ClubMember> Queue(Tx tx, long groupId) =>
        tx.List<ClubMember>(
            $"SELECT {Columns} FROM club_members m WHERE m.group_id = @groupId AND m.status = 'queued' ORDER BY m.id",
            new { groupId }
        );

    /// <summary>Places kept longer than they may be.</summary>
    internal static IReadOnlyList<ClubMember> Overdue(Tx tx) =>
        tx.List<ClubMember>(
            $"SELECT {Columns} FROM club_members m WHERE m.status = 'awaitingConsent' AND m.hold_until <= @now ORDER BY m.id",
            new { now = tx.Now }
        );

    /// <returns>The new row's id, or nothing when an active one stands already.</returns>
    internal static long? Add(Tx tx, long groupId, long personId, long? askedBy) =>
        tx.Find<long?>(
            """
            INSERT INTO club_members (group_id, person_id, status, asked_at, asked_by, changed_at)
            VALUES (@groupId, @personId, 'queued', @now, @askedBy, @now)
            ON CONFLICT (group_id, person_id) WHERE status <> 'left' DO NOTHING RETURNING id
            """,
            new
            {
                groupId,
                personId,
                askedBy,
                now = tx.Now,
            }
        );

    internal static void Enrol(Tx tx, long id, DateOnly from) =>
        tx.Run(
            "UPDATE club_members SET status = 'enrolled', from_day = @from, hold_until = NULL, changed_at = @now WHERE id = @id",
            new
            {
                id,
                from,
                now = tx.Now,
            }
        );

    internal static void Hold(Tx tx, long id, DateTimeOffset until) =>
        tx.Run(
            "UPDATE club_members SET status = 'awaitingConsent', hold_until = @until, changed_at = @now WHERE id = @id",
            new
            {
                id,
                until,
                now = tx.Now,
            }
        );

    internal static void Requeue(Tx tx, long id) =>
        tx.Run(
            "UPDATE club_members SET status = 'queued', hold_until = NULL, changed_at = @now WHERE id = @id",
            new { id, now = tx.Now }
        );

    /// <summary>Never before they came: who leaves on the first day has not attended.</summary>
    internal static void End(Tx tx, long id, DateOnly on) =>
        tx.Run(
            """
            UPDATE club_members SET status = 'left', hold_until = NULL, changed_at = @now,
                to_day = CASE WHEN from_day > @on THEN from_day WHEN from_day IS NOT NULL THEN @on END
            WHERE id = @id
            """,
            new
            {
                id,
                on,
                now = tx.Now,
            }
        );

    private static List<ClubMemberLine> WithPeople(Tx tx, IReadOnlyList<ClubMember> members) =>
        [
            .. from member in members
            let person = PersonStore.Find(tx, member.PersonId)
            where person is not null
            select new ClubMemberLine(member, person),
        ];

    private static string ByName(ClubMemberLine line) =>
        PersonName.Normal($"{line.Person.FamilyName} {line.Person.GivenName}");
}

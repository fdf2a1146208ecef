using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Goals;

/// <summary>A pupil of our own in the class of that day.</summary>
public sealed record ClassPupil
{
    public long Id { get; init; }

    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public SchoolClass Class => new(Grade, Letter);
}

internal static class CoverageReport
{
    /// <summary>Everybody who was in a class of ours on that day, by class and name.</summary>
    public static IReadOnlyList<ClassPupil> Pupils(Tx tx, DateOnly day) =>
        tx.List<ClassPupil>(
            """
            SELECT p.id, c.grade, c.letter FROM class_memberships c JOIN people p ON p.id = c.person_id
            WHERE c.from_day <= @day AND (c.to_day IS NULL OR c.to_day > @day) AND p.school IS NULL
            ORDER BY c.grade, c.letter, p.sort_key, p.id
            """,
            new { day }
        );

    /// <summary>Who had a place on that day, in programmes of that school year.</summary>
    public static ILookup<long, ClubFocus> InClubs(Tx tx, DateOnly day) =>
        tx.List<Place>(
                """
                SELECT DISTINCT m.person_id, c.focus
                FROM club_members m JOIN club_groups g ON g.id = m.group_id JOIN clubs c ON c.id = g.club_id
                WHERE m.from_day <= @day AND (m.to_day IS NULL OR m.to_day > @day) AND c.status <> 'draft' AND c.last_day >= @begins
                """,
                new { day, begins = StudyYear.Begins(StudyYear.Of(day)) }
            )
            .ToLookup(p => p.PersonId, p => p.Focus);

    /// <summary>Who came to something between the beginning of that school year and the end of that day.</summary>
    public static HashSet<long> AtEvents(Tx tx, CentreSettings centre, DateOnly day)
    {
        var begins = StudyYear.Begins(StudyYear.Of(day));
        // Days are looked up only where an event reaches over an edge: all others lie within as a whole.
        return
        [
            .. tx.List<long>(
                """
                SELECT DISTINCT s.person_id FROM events e CROSS JOIN sign_ups s ON s.event_id = e.id AND s.attendance = 'came'
                WHERE e.status IN ('published', 'finished') AND e.starts_at < @before AND coalesce(e.ends_at, e.starts_at) >= @since
                  AND ((e.starts_at >= @since AND coalesce(e.ends_at, e.starts_at) < @before)
                    OR NOT EXISTS (SELECT 1 FROM visits v WHERE v.event_id = e.id AND v.person_id = s.person_id)
                    OR EXISTS (SELECT 1 FROM visits v WHERE v.event_id = e.id AND v.person_id = s.person_id AND v.day BETWEEN @begins AND @day))
                """,
                new
                {
                    begins,
                    day,
                    since = Midnight(centre, begins),
                    before = Midnight(centre, day.AddDays(1)),
                }
            ),
        ];
    }

    private static DateTimeOffset Midnight(CentreSettings centre, DateOnly day) =>
        centre.Moment(day.ToDateTime(TimeOnly.MinValue));

    private sealed record Place
    {
        public long PersonId { get; init; }

        public ClubFocus Focus { get; init; }
    }
}

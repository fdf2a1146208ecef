using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>How many attend on a day: by the clubs' lists; where no clubs are kept, as the centre itself said last.</summary>
public static class EnrolledReport
{
    public static Enrolled? Of(Tx tx, Period period, DateOnly on)
    {
        var computed = Computed(tx, on);
        return OverrideStore.Find(tx, period, ReportFigure.Enrolled) is { } set
            ? new Enrolled
            {
                Pupils = set.Value,
                On = computed?.On ?? on,
                Reason = set.Reason,
                Computed = computed?.Pupils,
            }
            : computed;
    }

    private static Enrolled? Computed(Tx tx, DateOnly on) =>
        OfClubs(tx, on) is > 0 and var pupils ? new Enrolled { Pupils = pupils, On = on } : Said(tx, on);

    /// <summary>Nobody twice, in however many groups.</summary>
    private static int OfClubs(Tx tx, DateOnly on) =>
        tx.One<int>(
            """
            SELECT count(DISTINCT m.person_id) FROM club_members m
            JOIN club_groups g ON g.id = m.group_id JOIN clubs c ON c.id = g.club_id
            WHERE m.from_day <= @on AND coalesce(m.to_day, '9999') > @on
              AND c.status <> 'draft' AND c.first_day <= @on AND c.last_day >= @on
            """,
            new { on }
        );

    private static Enrolled? Said(Tx tx, DateOnly on) =>
        tx.Find<Enrolled>(
            """SELECT pupils, on_day AS "on" FROM enrolments WHERE on_day <= @on ORDER BY on_day DESC LIMIT 1""",
            new { on }
        );
}

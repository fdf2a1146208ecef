using System.Globalization;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

public sealed record MonthCount(DateOnly Month, int Participations);

/// <summary>The school year month by month.</summary>
public static class YearReport
{
    /// <summary>From September up to this month; a month without events stands with 0.</summary>
    public static IReadOnlyList<MonthCount>? Months(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        DateOnly month,
        bool own
    ) =>
        actor.PersonId is null || !actor.IsStaff || !(own || actor.LeadsCentre)
            ? null
            : Of(tx, centre, Period.Year(StudyYear.Of(month)).From, month, own ? actor.PersonId : null);

    private static IReadOnlyList<MonthCount> Of(
        Tx tx,
        CentreSettings centre,
        DateOnly from,
        DateOnly last,
        long? organiser
    )
    {
        var period = new Period(from, Period.Month(last).To);
        var rows = Participations
            .By(tx, centre, Grouping.Month, period, organiser)
            .Rows.ToDictionary(r => r.Key, r => r.Tally.Participations, StringComparer.Ordinal);
        var count = ((last.Year - from.Year) * 12) + last.Month - from.Month + 1;
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(from.AddMonths)
                .Select(m => new MonthCount(
                    m,
                    rows.GetValueOrDefault(m.ToString("yyyy-MM", CultureInfo.InvariantCulture))
                )),
        ];
    }
}

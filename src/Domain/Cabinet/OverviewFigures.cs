using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

/// <summary>A period at a glance.</summary>
public sealed record OverviewFigures
{
    public required Period Period { get; init; }

    public required IReadOnlyList<GoalCoverage> Goals { get; init; }

    public required Participation Months { get; init; }

    public required IReadOnlyList<CountRow> Directions { get; init; }

    public required IReadOnlyList<CountRow> Grades { get; init; }

    public required IReadOnlyList<CountRow> Classes { get; init; }

    /// <summary>Goals stand as they were on the last day, or today while the period runs.</summary>
    public static OverviewFigures Of(Tx tx, CentreSettings centre, Period period)
    {
        var today = centre.Day(tx.Now);
        return new OverviewFigures
        {
            Period = period,
            Goals = Coverage.On(tx, centre, today < period.To && today >= period.From ? today : period.To),
            Months = Participations.By(tx, centre, Grouping.Month, period),
            Directions = Participations.By(tx, centre, Grouping.Direction, period).Rows,
            Grades = Participations.By(tx, centre, Grouping.Grade, period).Rows,
            Classes = Participations.By(tx, centre, Grouping.Class, period).Rows,
        };
    }
}

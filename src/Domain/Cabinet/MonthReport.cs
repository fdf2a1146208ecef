using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

/// <summary>A month in figures, beside the month before.</summary>
public sealed record MonthFigures
{
    public required DateOnly Month { get; init; }

    public required Tally Total { get; init; }

    public required Tally Before { get; init; }

    public required IReadOnlyList<CountRow> Directions { get; init; }

    /// <summary>Only the classes that the reader leads, where the figures are not of the whole centre.</summary>
    public required IReadOnlyList<CountRow> Classes { get; init; }

    /// <summary>Events that nobody has marked.</summary>
    public required int Missing { get; init; }

    public required int SignUps { get; init; }
}

public static class MonthReport
{
    /// <summary>The whole centre for who leads it; for other staff the events of their own, and their class.</summary>
    public static MonthFigures? Of(Tx tx, CentreSettings centre, Actor actor, DateOnly month, bool own)
    {
        if (actor.PersonId is null || !actor.IsStaff || !(own || actor.LeadsCentre))
        {
            return null;
        }

        long? organiser = own ? actor.PersonId : null;
        var first = new DateOnly(month.Year, month.Month, 1);
        var counted = Participations.By(tx, centre, Grouping.Direction, Period.Month(first), organiser);
        return new MonthFigures
        {
            Month = first,
            Total = counted.Total,
            Before = Participations
                .By(tx, centre, Grouping.Direction, Period.Month(first.AddMonths(-1)), organiser)
                .Total,
            Directions = counted.Rows,
            Classes = own ? OwnClasses(tx, centre, actor, first) : [],
            Missing = counted.Missing.Count,
            SignUps = SignUps(tx, centre, first, organiser),
        };
    }

    private static IReadOnlyList<CountRow> OwnClasses(Tx tx, CentreSettings centre, Actor actor, DateOnly month)
    {
        var own = actor.Classes.Select(c => $"{c}").ToHashSet(StringComparer.Ordinal);
        return own.Count == 0
            ? []
            :
            [
                .. Participations
                    .By(tx, centre, Grouping.Class, Period.Month(month))
                    .Rows.Where(r => own.Contains(r.Key)),
            ];
    }

    /// <summary>How often somebody asked for a seat in that month, whatever became of it.</summary>
    private static int SignUps(Tx tx, CentreSettings centre, DateOnly month, long? organiser) =>
        tx.One<int>(
            """
            SELECT count(*) FROM sign_ups s JOIN events e ON e.id = s.event_id
            WHERE s.signed_at >= @from AND s.signed_at < @until AND (@organiser IS NULL OR e.organiser_id = @organiser)
            """,
            new
            {
                from = centre.Moment(month.ToDateTime(TimeOnly.MinValue)),
                until = centre.Moment(month.AddMonths(1).ToDateTime(TimeOnly.MinValue)),
                organiser,
            }
        );
}

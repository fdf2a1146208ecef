using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>Gathers a report from what is counted and kept. Nothing is counted here a second time.</summary>
public static class AnalysisReport
{
    public static Analysis Of(Tx tx, CentreSettings centre, Period period)
    {
        var on = period.DayOfReport(centre.Day(tx.Now));
        var events = Participations.Events(tx, centre, period);
        var enrolled = EnrolledReport.Of(tx, period, on);
        return new Analysis
        {
            From = period.From,
            To = period.To,
            On = on,
            Directions = Directions(tx, centre, events),
            Total = Participations.By(tx, centre, Grouping.Direction, period).Total,
            Training = Courses(tx, on),
            Goals = [.. Coverage.On(tx, centre, on).Select(GoalState.Of)],
            Enrolled = enrolled,
            Classes = Participations.By(tx, centre, Grouping.Class, period).Rows,
            Missing = [.. MissingReport.Of(tx, centre, events, enrolled)],
            Before = Figures(tx, centre, period.Before()),
        };
    }

    private static List<DirectionPart> Directions(Tx tx, CentreSettings centre, IReadOnlyList<EventCount> events)
    {
        var titles = OfficialTitles(tx);
        var places = ReportRowStore.All(tx);
        return
        [
            .. events
                .GroupBy(e => e.Event.Direction)
                .OrderBy(d => d.First().Event.DirectionPosition)
                .ThenBy(d => d.Key, StringComparer.Ordinal)
                .Select(
                    (d, i) =>
                        new DirectionPart
                        {
                            Number = i + 1,
                            Code = d.Key,
                            Title = titles.GetValueOrDefault(d.Key) ?? d.First().Event.DirectionTitle,
                            Rows = [.. Rows(d, places, centre)],
                        }
                ),
        ];
    }

    /// <summary>In the order in which the first event of each began.</summary>
    private static IEnumerable<ReportRow> Rows(
        IEnumerable<EventCount> events,
        IReadOnlyDictionary<long, RowPlace> places,
        CentreSettings centre
    ) =>
        events
            .GroupBy(e => places.TryGetValue(e.Event.Id, out var place) ? place.Row : -e.Event.Id)
            .Select(row => new ReportRow
            {
                Events =
                [
                    .. row.OrderBy(e => places.GetValueOrDefault(e.Event.Id)?.Position).Select(e => ToEvent(e, centre)),
                ],
            });

    private static ReportEvent ToEvent(EventCount counted, CentreSettings centre)
    {
        var (item, tally) = (counted.Event, counted.Tally);
        return new ReportEvent
        {
            Id = item.Id,
            Title = item.Title,
            Audience = item.Audience ?? string.Empty,
            PeopleText = PeopleTexts.Of(item, tally),
            DateText = EventDates.Of(item, centre),
            NewsUrl = item.NewsUrl,
            People = tally.People,
            Pupils = Known(tally, tally.Pupils),
            Teachers = Known(tally, tally.Teachers),
            Guests = Known(tally, tally.Guests),
            Tally = tally,
        };
    }

    /// <summary>None of those we know of, and some of whom we know nothing: then it is not zero.</summary>
    private static int? Known(Tally tally, int count) =>
        count == 0 && (tally.Untold > 0 || tally.People == 0) ? null : count;

    /// <summary>As the papers call the directions; a centre's own are called by their title.</summary>
    private static Dictionary<string, string> OfficialTitles(Tx tx) =>
        tx.List<OfficialTitle>("SELECT code, official_title AS title FROM directions WHERE official_title IS NOT NULL")
            .ToDictionary(t => t.Code, t => t.Title);

    /// <summary>All whose certificate was given by then, whenever it was.</summary>
    private static IReadOnlyList<Course> Courses(Tx tx, DateOnly on) =>
        tx.List<Course>(
            """
            SELECT title, hours, certificate_date, provider, staff FROM trainings
            WHERE issued_on <= @on ORDER BY issued_on, id
            """,
            new { on }
        );

    private static Figures Figures(Tx tx, CentreSettings centre, Period period)
    {
        var total = Participations.By(tx, centre, Grouping.Direction, period).Total;
        return new Figures
        {
            From = period.From,
            To = period.To,
            Events = total.Events,
            People = total.People,
            UniquePupils = total.UniquePupils,
            Enrolled = EnrolledReport.Of(tx, period, period.To)?.Pupils,
        };
    }

    private sealed record OfficialTitle
    {
        public string Code { get; init; } = string.Empty;

        public string Title { get; init; } = string.Empty;
    }
}

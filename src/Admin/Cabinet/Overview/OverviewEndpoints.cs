using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Overview;

/// <summary>Where the cabinet opens: a period at a glance, and its pictures.</summary>
internal static class OverviewEndpoints
{
    private const int Coming = 10;

    /// <summary>Longer is a mistake in the date.</summary>
    private const int MostDays = 11 * 366;

    public static void MapOverview(this IEndpointRouteBuilder inside)
    {
        inside.MapGet(string.Empty, Show);
        inside.MapGet("/charts/{name}.svg", Picture);
    }

    private static IResult Show(HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        var view = db.Read(tx => new OverviewView
        {
            Figures = OverviewFigures.Of(tx, centre, PeriodOf(asked, centre, tx.Now)),
            Coming =
            [
                .. EventListReport
                    .Page(tx, new EventFilter { Status = EventStatus.Published, From = tx.Now }, 0, 200)
                    .OrderBy(e => e.StartsAt)
                    .Take(Coming),
            ],
            Classes = LinkingReport.ByClass(tx),
        });
        return Pages.Of(http, centre, string.Empty, "Обзор", OverviewPage.Of(view, centre, asked.Said));
    }

    private static IResult Picture(string name, HttpContext http, Db db, CentreSettings centre)
    {
        if (!Enum.TryParse<Chart>(name, ignoreCase: true, out var chart) || !Enum.IsDefined(chart))
        {
            return Pages.Missing(http, centre, string.Empty);
        }

        var asked = new Asked(http.Request.Query);
        var figures = db.Read(tx => OverviewFigures.Of(tx, centre, PeriodOf(asked, centre, tx.Now)));
        return Results.Content(
            OverviewCharts.Svg(chart, figures, asked.Text("theme") == "dark"),
            "image/svg+xml; charset=utf-8"
        );
    }

    /// <summary>The school year up to today, unless a period is asked for.</summary>
    private static Period PeriodOf(Asked asked, CentreSettings centre, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(centre.Local(now).Date);
        var (from, to) = asked.Period();
        var last = to ?? (from is { } first && first > today ? first : today);
        var begin = from ?? Period.Year(StudyYear.Of(last)).From;
        return last.DayNumber - begin.DayNumber > MostDays
            ? new Period(last.AddDays(-MostDays), last)
            : new(begin, last);
    }
}

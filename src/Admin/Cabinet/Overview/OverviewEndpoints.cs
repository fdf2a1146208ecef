using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Overview;

/// <summary>Where the cabinet opens: a period at a glance, its pictures, and who is behind the goals.</summary>
internal static class OverviewEndpoints
{
    private const int Coming = 10;

    /// <summary>Longer is a mistake in the date.</summary>
    private const int MostDays = 11 * 366;

    public static void MapOverview(this IEndpointRouteBuilder inside)
    {
        inside.MapGet(string.Empty, Show);
        inside.MapGet("/charts/{name}.svg", Picture);
        inside.MapGet("/goals/{code}", ShowGoal);
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

    private static async Task<IResult> ShowGoal(string code, HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        var grade = asked.Id("grade");
        var (found, people) = db.Read(tx =>
        {
            var goals = OverviewFigures.Of(tx, centre, PeriodOf(asked, centre, tx.Now)).Goals;
            var goal = goals.FirstOrDefault(g => g.Goal.Code == code);
            return (goal, Left(tx, goal, grade));
        });
        return found is null
            ? Pages.Missing(http, centre, string.Empty)
            : await Pages.WithNames(
                http,
                db,
                ("cabinet.uncovered", "goal", null),
                Pages.Of(http, centre, string.Empty, "Кого ещё не охватили", GoalPage.Of(found, people, grade))
            );
    }

    private static IReadOnlyList<Person> Left(Tx tx, GoalCoverage? goal, long? grade) =>
        [
            .. (goal?.NotCovered ?? [])
                .Where(p => grade is null || p.Grade == grade)
                .Select(p => PersonStore.Find(tx, p.Id))
                .OfType<Person>(),
        ];

    /// <summary>The school year up to today, unless a period is asked for.</summary>
    private static Period PeriodOf(Asked asked, CentreSettings centre, DateTimeOffset now)
    {
        var today = centre.Day(now);
        var (from, to) = asked.Period();
        var last = to ?? (from is { } first && first > today ? first : today);
        var begin = from ?? Period.Year(StudyYear.Of(last)).From;
        return last.DayNumber - begin.DayNumber > MostDays
            ? new Period(last.AddDays(-MostDays), last)
            : new(begin, last);
    }
}

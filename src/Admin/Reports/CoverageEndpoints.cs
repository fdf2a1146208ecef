using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

internal static class CoverageEndpoints
{
    private static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        QueryParameter.Day("on", "The day; classes, clubs and events are taken as they were then. Required."),
        QueryParameter.Flag("names", "Who was not reached. Needs the scope names too, and is in the journal."),
    ];

    public static void MapCoverage(this IEndpointRouteBuilder api) =>
        api.MapGet("/coverage", Count)
            .WithTags("Reports")
            .Needs(ApiScopes.Counts)
            .Says(
                "countCoverage",
                "Shows how far the goals were reached",
                "By classes, clubs and events of that school year."
            )
            .Takes(Parameters)
            .Answers<CoverageAnswer>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status400BadRequest);

    private static async Task<IResult> Count(HttpContext http, Db db, CentreSettings centre)
    {
        var errors = new FieldErrors();
        var query = new QueryValues(http.Request.Query, errors);
        var on = PeriodQuery.Day(query, "on", centre, errors);
        var names = query.Flag("names");
        if (errors.Any || on is not { } day)
        {
            return Problem.Of(errors);
        }

        if (!names)
        {
            return Json.Answer(db.Read(tx => Answer(tx, centre, day, names)));
        }

        if (http.Lacking(ApiScopes.Names) is { } refusal)
        {
            return refusal;
        }

        // The journal first: names that nobody knows of must not leave.
        await db.Write(tx => http.Caller().Note(tx, "coverage.names", "coverage", day.DayNumber));
        return Json.Answer(db.Read(tx => Answer(tx, centre, day, names)));
    }

    private static CoverageAnswer Answer(Tx tx, CentreSettings centre, DateOnly day, bool names) =>
        new()
        {
            On = day,
            Goals =
            [
                .. Coverage
                    .On(tx, centre, day)
                    .Select(found => CoverageView.Of(found, names ? pupil => NotCovered.Of(tx, pupil) : null)),
            ],
        };
}

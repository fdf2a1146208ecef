using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Overview;

/// <summary>Where the cabinet opens.</summary>
internal static class OverviewEndpoints
{
    private const int Coming = 10;

    public static void MapOverview(this IEndpointRouteBuilder inside) => inside.MapGet(string.Empty, Show);

    private static IResult Show(HttpContext http, Db db, CentreSettings centre)
    {
        var view = db.Read(tx => new OverviewView
        {
            Coming =
            [
                .. EventListReport
                    .Page(tx, new EventFilter { Status = EventStatus.Published, From = tx.Now }, 0, 200)
                    .OrderBy(e => e.StartsAt)
                    .Take(Coming),
            ],
            Classes = LinkingReport.ByClass(tx),
        });
        return Pages.Of(http, centre, string.Empty, "Обзор", OverviewPage.Of(view, centre));
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Events;

/// <summary>Events with filters, and one of them with its people.</summary>
internal static class EventPages
{
    private const string Section = "/events";

    public static void MapEventPages(this IEndpointRouteBuilder inside)
    {
        inside.MapGet(Section, List);
        inside.MapGet($"{Section}/{{id:long}}", Show);
    }

    private static IResult List(HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        var search = EventSearch.Of(asked);
        var view = db.Read(tx => Read(tx, search, centre));
        return Pages.Of(http, centre, Section, "Мероприятия", EventList.Of(view, centre, asked.Said));
    }

    private static EventListView Read(Tx tx, EventSearch search, CentreSettings centre)
    {
        var filter = search.Filter(centre);
        return new EventListView
        {
            Search = search,
            Count = EventListReport.Count(tx, filter),
            Events = EventListReport.Page(tx, filter, search.Page * EventList.PerPage, EventList.PerPage),
            Directions = EventStore.Directions(tx),
            Organiser = search.Organiser is { } id ? PersonStore.Find(tx, id) : null,
        };
    }

    private static async Task<IResult> Show(long id, HttpContext http, Db db, CentreSettings centre)
    {
        var group = new Asked(http.Request.Query).One<EventGroup>("of") ?? EventGroup.All;
        var view = db.Read(tx => EventView.Read(tx, id));
        return view is null
            ? Pages.Missing(http, centre, Section)
            : await Pages.WithNames(
                http,
                db,
                ("cabinet.event", "event", id),
                Pages.Of(http, centre, Section, view.Event.Title, EventPage.Of(view, group, centre))
            );
    }
}

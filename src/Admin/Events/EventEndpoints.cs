using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Events;

internal static class EventEndpoints
{
    private const string MergePatch = "application/merge-patch+json";

    public static void MapEvents(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/events").WithTags("Events");
        events
            .MapGet("/", List)
            .Needs(ApiScopes.Counts)
            .Says("listEvents", "Lists events by id", "Without names; drafts and past events too.")
            .Takes(EventQuery.Parameters)
            .Answers<Page<EventView>>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status400BadRequest);
        events
            .MapGet("/{id:long}", Find)
            .Needs(ApiScopes.Counts)
            .Says("getEvent", "Shows one event", "Without names.")
            .Answers<EventView>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound);
        events
            .MapPost("/", Create)
            .Needs(ApiScopes.Write)
            .Says("createEvent", "Adds an event", "A draft unless the status says otherwise; past dates are allowed.")
            .TakesJson<NewEvent>()
            .Answers<EventView>(StatusCodes.Status201Created);
        events
            .MapPatch("/{id:long}", Change)
            .Needs(ApiScopes.Write)
            .Says("changeEvent", "Changes an event", "People are told when the place or the time moves, or it is off.")
            .TakesJson<EventPatch>(MergePatch)
            .Answers<EventView>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    private static IResult List(HttpRequest request, Db db, CentreSettings centre)
    {
        var errors = new FieldErrors();
        var query = EventQuery.Read(request.Query, centre, errors);
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        var found = db.Read(query.Run).Select(e => EventView.Of(e, centre)).ToList();
        return Json.Answer(Paging.Cut(found, query.Limit, e => e.Id));
    }

    private static IResult Find(long id, Db db, CentreSettings centre) =>
        db.Read(tx => EventStore.FindFor(tx, Actor.Program, id)) is { } item
            ? Json.Answer(EventView.Of(item, centre))
            : EventAnswers.NotFound();

    private static Task<IResult> Create(HttpContext http, Db db, CentreSettings centre) =>
        JsonBody.Answer(
            http.Request,
            EventRequest.New,
            async asked =>
            {
                var result = await db.Write(tx => asked.Create(tx, http.Caller()));
                return EventAnswers.Of(result, centre, made => Created(http, made));
            }
        );

    private static Task<IResult> Change(long id, HttpContext http, Db db, CentreSettings centre) =>
        JsonBody.Answer(
            http.Request,
            EventRequest.Patch,
            async asked =>
            {
                var result = await db.Write(tx => asked.Change(tx, http.Caller(), centre, id));
                return EventAnswers.Of(result, centre, changed => Json.Answer(changed));
            },
            MergePatch,
            JsonBody.Plain
        );

    private static IResult Created(HttpContext http, EventView made)
    {
        http.Response.Headers.Location = $"{http.Request.PathBase}/api/v1/events/{made.Id}";
        return Json.Answer(made, StatusCodes.Status201Created);
    }
}

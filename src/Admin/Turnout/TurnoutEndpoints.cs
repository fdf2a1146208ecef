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
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Turnout;

namespace TochkaBot.Admin.Turnout;

/// <summary>What happened: how many were there, and what they reached.</summary>
internal static class TurnoutEndpoints
{
    public static void MapTurnout(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/events/{id:long}").WithTags("Events");
        events
            .MapPut("/headcount", Count)
            .Needs(ApiScopes.Write)
            .Says(
                "setHeadCount",
                "Says how many were there in all",
                "Named or not; what is null is unknown. Fewer than came by name are refused with 409."
            )
            .TakesJson<HeadCountBody>()
            .Answers<HeadCountBody>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        events
            .MapGet("/results", List)
            .Needs(ApiScopes.Names)
            .Says("listResults", "Lists the results of an event", "By place. The call is in the journal.")
            .Answers<ResultList>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound);
        events
            .MapPost("/results", Give)
            .Needs(ApiScopes.Write)
            .Says(
                "addResults",
                "Enters results",
                "All of them or none. Who has a result came. A person has one result for each subject; a later one "
                    + "takes its place. The families are told."
            )
            .TakesJson<IReadOnlyList<NewResult>>()
            .Answers<ResultList>(StatusCodes.Status201Created)
            .MayRefuse(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    private static Task<IResult> Count(long id, HttpContext http, Db db, CentreSettings centre) =>
        JsonBody.Answer(http.Request, HeadCountBody.Read, count => Set(id, http, db, centre, count));

    private static async Task<IResult> Set(long id, HttpContext http, Db db, CentreSettings centre, HeadCount count)
    {
        var result = await db.Write(tx =>
        {
            var set = HeadCounts.Set(tx, centre, Actor.Program, id, count);
            NoteDone(tx, http, set.Outcome, id);
            return set;
        });
        return result.Outcome == TurnoutOutcome.Done ? Json.Answer(HeadCountBody.Of(count)) : TurnoutAnswers.Of(result);
    }

    private static async Task<IResult> List(long id, HttpContext http, Db db)
    {
        if (db.Read(tx => EventStore.Find(tx, id)) is null)
        {
            return TurnoutAnswers.Of(TurnoutOutcome.NotFound);
        }

        await db.Write(tx => http.Caller().Note(tx, "results.read", "event", id));
        return Json.Answer(ResultList.Of(db.Read(tx => EventResultStore.Of(tx, id))));
    }

    private static Task<IResult> Give(long id, HttpContext http, Db db, CentreSettings centre) =>
        JsonBody.AnswerList(http.Request, NewResults.Read, lines => Add(id, http, db, centre, lines));

    private static async Task<IResult> Add(
        long id,
        HttpContext http,
        Db db,
        CentreSettings centre,
        IReadOnlyList<EventResultLine> lines
    )
    {
        var result = await db.Write(tx =>
        {
            var given = AwardGiving.Give(tx, centre, Actor.Program, id, lines);
            NoteDone(tx, http, given.Outcome, id);
            return given;
        });
        if (result.Outcome != TurnoutOutcome.Done)
        {
            return TurnoutAnswers.Of(result);
        }

        http.Response.Headers.Location = $"{http.Request.PathBase}/api/v1/events/{id}/results";
        return Json.Answer(ResultList.Of(result.Given), StatusCodes.Status201Created);
    }

    /// <summary>The domain notes what was done; which key did it is known only here.</summary>
    private static void NoteDone(Tx tx, HttpContext http, TurnoutOutcome outcome, long eventId)
    {
        if (outcome == TurnoutOutcome.Done)
        {
            http.Caller().Note(tx, "api.wrote", "event", eventId);
        }
    }
}

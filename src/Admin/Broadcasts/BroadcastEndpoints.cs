using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Broadcasts;

internal static class BroadcastEndpoints
{
    public static void MapBroadcasts(this IEndpointRouteBuilder api) =>
        api.MapGet("/broadcasts/{id:long}", Find)
            .WithTags("Broadcasts")
            .Needs(ApiScopes.Counts)
            .Says(
                "getBroadcast",
                "Shows what became of a broadcast",
                "Counts only, true at every moment: while it runs, after it was stopped, after a restart."
            )
            .Answers<BroadcastView>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status404NotFound);

    private static IResult Find(long id, Db db, CentreSettings centre) =>
        db.Read(tx => View(tx, id, centre)) is { } view
            ? Json.Answer(view)
            : Problem.Of(StatusCodes.Status404NotFound, "There is no such broadcast.");

    /// <summary>A draft is its author's own business.</summary>
    private static BroadcastView? View(Tx tx, long id, CentreSettings centre) =>
        BroadcastStore.Find(tx, id) is { State: not BroadcastState.Draft } item
            ? BroadcastView.Of(item, BroadcastReport.Of(tx, item), centre)
            : null;
}

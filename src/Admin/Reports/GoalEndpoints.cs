using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

internal static class GoalEndpoints
{
    public static void MapGoals(this IEndpointRouteBuilder api)
    {
        api.MapGet("/goals", List)
            .WithTags("Reports")
            .Needs(ApiScopes.Counts)
            .Says("listGoals", "Lists the goals", "What the centre has promised, and what counts for it.")
            .Answers<GoalList>(StatusCodes.Status200OK);
        api.MapPut("/goals", Put)
            .WithTags("Reports")
            .Needs(ApiScopes.Write)
            .Says(
                "putGoals",
                "Sets the goals",
                "A list as items replaces all goals; one goal alone is added, or takes the place of the one with its code."
            )
            .TakesJson<GoalView>()
            .Answers<GoalList>(StatusCodes.Status200OK);
    }

    private static IResult List(Db db) => Json.Answer(GoalList.Of(db.Read(GoalStore.All)));

    private static Task<IResult> Put(HttpContext http, Db db) =>
        JsonBody.Answer(http.Request, GoalFields.Read, asked => Set(http, db, asked.Goals, asked.AreAll));

    private static async Task<IResult> Set(HttpContext http, Db db, IReadOnlyList<Goal> goals, bool areAll)
    {
        var all = await db.Write(tx =>
        {
            _ = areAll ? GoalActions.Replace(tx, Actor.Program, goals) : GoalActions.Put(tx, Actor.Program, goals[0]);
            http.Caller().Note(tx, "api.wrote", "goals", goals.Count);
            return GoalStore.All(tx);
        });
        return Json.Answer(GoalList.Of(all));
    }
}

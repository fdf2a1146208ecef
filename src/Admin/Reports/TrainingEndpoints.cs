using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Facts;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

internal static class TrainingEndpoints
{
    public static void MapTraining(this IEndpointRouteBuilder api)
    {
        api.MapGet("/training", List)
            .WithTags("Reports")
            .Needs(ApiScopes.Counts)
            .Says("listTraining", "Lists courses of the staff by id", "Without names: how many finished each.")
            .Takes(QueryParameter.Paging)
            .Answers<Page<TrainingView>>(StatusCodes.Status200OK)
            .MayRefuse(StatusCodes.Status400BadRequest);
        api.MapPost("/training", Add)
            .WithTags("Reports")
            .Needs(ApiScopes.Write)
            .Says("addTraining", "Adds a course", "The date is what stands on the certificate, a bare year too.")
            .TakesJson<NewTraining>()
            .Answers<TrainingView>(StatusCodes.Status201Created);
    }

    private static IResult List(HttpRequest request, Db db)
    {
        var errors = new FieldErrors();
        var (after, limit) = new QueryValues(request.Query, errors).Page();
        return errors.Any
            ? Problem.Of(errors)
            : Json.Answer(
                Paging.Cut(
                    [.. db.Read(tx => TrainingStore.Page(tx, after, limit + 1)).Select(TrainingView.Of)],
                    limit,
                    t => t.Id
                )
            );
    }

    private static Task<IResult> Add(HttpContext http, Db db) =>
        JsonBody.Answer(
            http.Request,
            (root, errors) => NewTraining.Read(new FieldValue(string.Empty, root, errors)),
            draft => Save(http, db, draft)
        );

    private static async Task<IResult> Save(HttpContext http, Db db, TrainingDraft draft)
    {
        var made = await db.Write(tx =>
        {
            var training = TrainingStore.Add(tx, Actor.Program, draft)!;
            http.Caller().Note(tx, "api.wrote", "training", training.Id);
            return training;
        });
        http.Response.Headers.Location = $"{http.Request.PathBase}/api/v1/training?after={made.Id - 1}&limit=1";
        return Json.Answer(TrainingView.Of(made), StatusCodes.Status201Created);
    }
}

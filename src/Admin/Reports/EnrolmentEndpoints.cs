using System.ComponentModel;
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

[Description("How many attend, where clubs are not kept here.")]
internal sealed record EnrolmentView
{
    public required DateOnly On { get; init; }

    public required int Pupils { get; init; }
}

internal static class EnrolmentEndpoints
{
    private const string PlainJson = "application/json";

    private const int MostPupils = 100_000;

    public static void MapEnrolment(this IEndpointRouteBuilder api) =>
        api.MapPut("/enrolment", Put)
            .WithTags("Reports")
            .Needs(ApiScopes.Write)
            .Says(
                "putEnrolment",
                "Says how many attend on a day",
                "For centres that keep no clubs here; said again, it is changed."
            )
            .Accepts<EnrolmentView>(PlainJson)
            .Answers<EnrolmentView>(StatusCodes.Status200OK)
            .MayRefuse(
                StatusCodes.Status400BadRequest,
                StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status415UnsupportedMediaType
            );

    private static async Task<IResult> Put(HttpContext http, Db db)
    {
        var body = await JsonBody.Read(http.Request, PlainJson);
        if (body.Refusal is { } refusal)
        {
            return refusal;
        }

        var errors = new FieldErrors();
        var fields = new ObjectFields(new FieldValue(string.Empty, body.Root, errors), ["on", "pupils"]);
        var (on, pupils) = (fields.Day("on"), fields.Whole("pupils", 0, MostPupils));
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        await db.Write(tx =>
        {
            EnrolmentStore.Say(tx, Actor.Program, on, pupils);
            http.Caller().Note(tx, "api.wrote", "enrolment", on.DayNumber);
        });
        return Json.Answer(new EnrolmentView { On = on, Pupils = pupils });
    }
}

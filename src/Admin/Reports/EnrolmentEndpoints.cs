using System.ComponentModel;
using System.Text.Json;
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
            .TakesJson<EnrolmentView>()
            .Answers<EnrolmentView>(StatusCodes.Status200OK);

    private static Task<IResult> Put(HttpContext http, Db db) =>
        JsonBody.Answer(http.Request, Read, said => Say(http, db, said));

    private static EnrolmentView Read(JsonElement body, FieldErrors errors)
    {
        var fields = new ObjectFields(new FieldValue(string.Empty, body, errors), ["on", "pupils"]);
        return new EnrolmentView { On = fields.Day("on"), Pupils = fields.Whole("pupils", 0, MostPupils) };
    }

    private static async Task<IResult> Say(HttpContext http, Db db, EnrolmentView said)
    {
        await db.Write(tx =>
        {
            EnrolmentStore.Say(tx, Actor.Program, said.On, said.Pupils);
            http.Caller().Note(tx, "api.wrote", "enrolment", said.On.DayNumber);
        });
        return Json.Answer(said);
    }
}

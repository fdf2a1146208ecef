using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Admin.Tables;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Events;

internal static class SignUpEndpoints
{
    private static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        QueryParameter.Word<TableFormat>("format", "json (default) in pages; csv and xlsx whole.", Spelling.Camel),
        .. QueryParameter.Paging,
    ];

    public static void MapSignUps(this IEndpointRouteBuilder api) =>
        api.MapGet("/events/{id:long}/signups", List)
            .WithTags("Events")
            .Needs(ApiScopes.Names)
            .Says(
                "listSignUps",
                "Lists who has signed up",
                "In the order of asking, those who left too. The call is in the journal."
            )
            .Takes(Parameters)
            .Answers<Page<SignUpRow>>(StatusCodes.Status200OK)
            .AlsoAnswersFile(TableFile.Csv, TableFile.Xlsx)
            .MayRefuse(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    private static async Task<IResult> List(long id, HttpContext http, Db db, CentreSettings centre)
    {
        var errors = new FieldErrors();
        var query = new QueryValues(http.Request.Query, errors);
        var (after, limit) = query.Page();
        var format = query.Word<TableFormat>("format", Spelling.Camel) ?? TableFormat.Json;
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        if (db.Read(tx => SignUpList.Of(tx, id, centre)) is not { } list)
        {
            return EventAnswers.NotFound();
        }

        // The journal first: names that nobody knows of must not leave.
        await db.Write(tx => http.Caller().Note(tx, "signUps.read", "event", id));
        return format == TableFormat.Json
            ? Json.Answer(Page(list.Rows, after, limit))
            : TableFile.Answer(format, $"signups-{id}", SignUpRow.With(list.Questions), list.Rows);
    }

    private static Page<SignUpRow> Page(IReadOnlyList<SignUpRow> rows, long after, int limit) =>
        Paging.Cut([.. rows.Where(r => r.Id > after).Take(limit + 1)], limit, r => r.Id);
}

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
using TochkaBot.Domain.Events;
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

        if (db.Read(tx => Rows(tx, id, centre)) is not { } rows)
        {
            return EventAnswers.NotFound();
        }

        // The journal first: names that nobody knows of must not leave.
        await db.Write(tx => http.Caller().Note(tx, "signUps.read", "event", id));
        return format == TableFormat.Json
            ? Json.Answer(Page(rows, after, limit))
            : TableFile.Answer(format, $"signups-{id}", SignUpRow.Columns, rows);
    }

    private static List<SignUpRow>? Rows(Tx tx, long id, CentreSettings centre)
    {
        if (EventStore.Find(tx, id) is null)
        {
            return null;
        }

        var awards = EventResultStore
            .Of(tx, id)
            .GroupBy(r => r.PersonId)
            .ToDictionary(g => g.Key, g => (EventAward?)g.MaxBy(r => Rank(r.Result))!.Result);
        return
        [
            .. SignUpStore.OfEvent(tx, id).Select(p => SignUpRow.Of(p, awards.GetValueOrDefault(p.Person.Id), centre)),
        ];
    }

    private static int Rank(EventAward award) =>
        award switch
        {
            EventAward.Winner => 3,
            EventAward.PrizeWinner => 2,
            EventAward.Laureate => 1,
            _ => 0,
        };

    private static Page<SignUpRow> Page(List<SignUpRow> rows, long after, int limit) =>
        Paging.Cut([.. rows.Where(r => r.Id > after).Take(limit + 1)], limit, r => r.Id);
}

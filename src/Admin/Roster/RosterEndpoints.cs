using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Admin.Tables;
using TochkaBot.Documents.Reading;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Roster;

internal static class RosterEndpoints
{
    private static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        QueryParameter.Flag("dryRun", "true: says what would be done and does nothing."),
        QueryParameter.Text("plan", "The plan of a dry run: anything else than that is refused with 409 and not done."),
    ];

    public static void MapRoster(this IEndpointRouteBuilder api) =>
        api.MapPost("/roster", Import)
            .WithTags("Roster")
            .Needs(ApiScopes.Write | ApiScopes.Names)
            .Says(
                "importRoster",
                "Imports class lists",
                "CSV (semicolons, commas or tabs; UTF-8 or Windows-1251) or XLSX with the columns ФИО and Класс, and Год "
                    + "рождения where there are namesakes. All rows that are not refused are applied at once, or none."
            )
            .Takes(Parameters)
            .TakesFile(TableFile.Csv, TableFile.Xlsx)
            .Answers<RosterAnswer>(StatusCodes.Status200OK)
            .MayRefuse(
                StatusCodes.Status400BadRequest,
                StatusCodes.Status409Conflict,
                StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status415UnsupportedMediaType
            );

    private static async Task<IResult> Import(HttpContext http, Db db, CentreSettings centre)
    {
        var errors = new FieldErrors();
        var query = new QueryValues(http.Request.Query, errors);
        var (isDry, plan) = (query.Flag("dryRun"), query.Text("plan"));
        var body = await RawBody.Read(http.Request, TableFile.Csv, TableFile.Xlsx);
        if (body.Refusal is { } refusal)
        {
            return refusal;
        }

        var rows = Rows(body.Bytes, errors);
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        return isDry ? await Try(http, db, centre, rows) : await Apply(http, db, centre, rows, plan);
    }

    private static async Task<IResult> Try(
        HttpContext http,
        Db db,
        CentreSettings centre,
        IReadOnlyList<RosterRow> rows
    )
    {
        // Read beside the writer: a large list holds up nobody.
        var plan = db.Read(tx => RosterImport.Preview(tx, centre, Actor.Program, rows))!;
        await db.Write(tx => http.Caller().Note(tx, "roster.tried", "roster", 0));
        return Json.Answer(RosterAnswer.Of(plan));
    }

    private static async Task<IResult> Apply(
        HttpContext http,
        Db db,
        CentreSettings centre,
        IReadOnlyList<RosterRow> rows,
        string? confirmed
    )
    {
        var result = await db.Write(tx =>
        {
            var applied = RosterImport.Apply(tx, centre, Actor.Program, rows, confirmed: confirmed);
            http.Caller().Note(tx, "api.wrote", "roster", 0);
            return applied;
        });
        if (result.Outcome == ImportOutcome.Done)
        {
            return Json.Answer(RosterAnswer.Of(result.Plan!, result.Added));
        }

        var changed = new FieldErrors();
        changed.Add("plan", "The lists have changed since: nothing was done. Ask with dryRun=true again.");
        return Problem.Of(changed, StatusCodes.Status409Conflict);
    }

    private static IReadOnlyList<RosterRow> Rows(byte[] file, FieldErrors errors)
    {
        var reading = TableReader.Read(file);
        if (reading.Table is not { } table)
        {
            errors.Add("file", RosterWords.Why(reading.Fault!));
            return [];
        }

        var sheet = RosterSheet.Read(table.Rows.Select(r => (r.Number, r.Cells)));
        foreach (var (field, sentence) in RosterWords.Why(sheet.Problem))
        {
            errors.Add(field, sentence);
        }

        return sheet.Rows;
    }
}

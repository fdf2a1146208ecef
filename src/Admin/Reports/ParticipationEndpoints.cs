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
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

internal static class ParticipationEndpoints
{
    private static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        .. PeriodQuery.Parameters,
        QueryParameter.Word<Grouping>("groupBy", "What makes a row; direction where nothing is said.", Spelling.Camel),
        QueryParameter.Word<TableFormat>("format", "json (default); csv and xlsx have the rows only.", Spelling.Camel),
        QueryParameter.Flag(
            "names",
            "With format=xlsx: a second sheet with everybody who is counted. Needs the scope names too, and is in the journal."
        ),
    ];

    public static void MapParticipation(this IEndpointRouteBuilder api) =>
        api.MapGet("/participation", Count)
            .WithTags("Reports")
            .Needs(ApiScopes.Counts)
            .Says(
                "countParticipation",
                "Counts who took part",
                "Only who is marked as having come, and heads where somebody counted them. An event that reaches over the "
                    + "edge of the period stands in it with those whose days are within. Drafts and cancelled events never count."
            )
            .Takes(Parameters)
            .Answers<ParticipationAnswer>(StatusCodes.Status200OK)
            .AlsoAnswersFile(TableFile.Csv, TableFile.Xlsx)
            .MayRefuse(StatusCodes.Status400BadRequest);

    private static async Task<IResult> Count(HttpContext http, Db db, CentreSettings centre)
    {
        var errors = new FieldErrors();
        var asked = Asked.Read(new QueryValues(http.Request.Query, errors), centre, errors);
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        if (asked.Names)
        {
            return await WithNames(http, db, centre, asked);
        }

        var answer = ParticipationAnswer.Of(db.Read(tx => Participations.By(tx, centre, asked.Grouping, asked.Period)));
        return asked.Format == TableFormat.Json
            ? Json.Answer(answer)
            : TableFile.Answer(asked.Format, asked.FileName, ParticipationRow.Columns, answer.Rows);
    }

    private static async Task<IResult> WithNames(HttpContext http, Db db, CentreSettings centre, Asked asked)
    {
        if (http.Lacking(ApiScopes.Names) is { } refusal)
        {
            return refusal;
        }

        // The journal first: names that nobody knows of must not leave.
        await db.Write(tx =>
            http.Caller().Note(tx, "participation.names", "participation", asked.Period.From.DayNumber)
        );
        var file = ParticipantBook.Write(db, centre, asked.Grouping, asked.Period);
        return Results.Stream(file, TableFile.Xlsx, $"{asked.FileName}.xlsx");
    }

    private sealed record Asked(Period Period, Grouping Grouping, TableFormat Format, bool Names)
    {
        public string FileName =>
            $"participation-{Spelling.Camel(Grouping)}-{Period.From:yyyy-MM-dd}-{Period.To:yyyy-MM-dd}";

        public static Asked Read(QueryValues query, CentreSettings centre, FieldErrors errors)
        {
            var asked = new Asked(
                PeriodQuery.Read(query, centre, errors),
                query.Word<Grouping>("groupBy", Spelling.Camel) ?? Grouping.Direction,
                query.Word<TableFormat>("format", Spelling.Camel) ?? TableFormat.Json,
                query.Flag("names")
            );
            if (asked is { Names: true, Format: not TableFormat.Xlsx })
            {
                errors.Add("names", "Only with format=xlsx.");
            }

            return asked;
        }
    }
}

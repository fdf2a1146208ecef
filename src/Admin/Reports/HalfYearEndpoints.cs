using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Access;
using TochkaBot.Admin.Docs;
using TochkaBot.Admin.Input;
using TochkaBot.Admin.Problems;
using TochkaBot.Admin.Tables;
using TochkaBot.Documents.Writing.Docx;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

internal static class HalfYearEndpoints
{
    public static void MapHalfYear(this IEndpointRouteBuilder api) =>
        api.MapGet("/reports/half-year", Make)
            .WithTags("Reports")
            .Needs(ApiScopes.Counts)
            .Says(
                "getHalfYearReport",
                "Makes the half-year report",
                "As JSON, as a document to edit, or as a workbook. Counts only; a file that is taken is in the journal."
            )
            .Takes(HalfYearQuery.Parameters)
            .Answers<HalfYearView>(StatusCodes.Status200OK)
            .AlsoAnswersFile(DocxFile.ContentType, TableFile.Xlsx)
            .MayRefuse(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    private static async Task<IResult> Make(HttpContext http, Db db, CentreSettings centre)
    {
        var errors = new FieldErrors();
        var query = HalfYearQuery.Read(http.Request.Query, centre, errors);
        if (errors.Any)
        {
            return Problem.Of(errors);
        }

        if (query.Format == ReportFormat.Json)
        {
            return Json.Answer(
                db.Read(tx =>
                    HalfYearView.Of(
                        AnalysisReport.Of(tx, centre, query.Period),
                        ApprovalStore.Find(tx, query.Period),
                        centre
                    )
                )
            );
        }

        if (db.Read(tx => File(tx, centre, query)) is not { } bytes)
        {
            return Problem.Of(StatusCodes.Status404NotFound, "This report is not approved.");
        }

        await db.Write(tx => Exports.Note(tx, actorId: null, query.Period, http.Caller().Name));
        var isDocx = query.Format == ReportFormat.Docx;
        var name = $"half-year-{query.Period.From:yyyy-MM-dd}-{query.Period.To:yyyy-MM-dd}";
        return Results.File(
            bytes,
            isDocx ? DocxFile.ContentType : TableFile.Xlsx,
            $"{name}.{(isDocx ? "docx" : "xlsx")}"
        );
    }

    private static byte[]? File(Tx tx, CentreSettings centre, HalfYearQuery query)
    {
        var isDocx = query.Format == ReportFormat.Docx;
        if (query.Approved)
        {
            return ApprovalStore.Files(tx, query.Period) is not { } frozen ? null
                : isDocx ? frozen.Docx
                : frozen.Xlsx;
        }

        var analysis = AnalysisReport.Of(tx, centre, query.Period);
        return isDocx ? HalfYearFiles.Docx(tx, centre, analysis) : HalfYearFiles.Xlsx(analysis);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Report;

/// <summary>The half-year report before it is a file: what it says, and what it lacks.</summary>
internal static class ReportEndpoints
{
    private const string Section = "/report";

    public static void MapReport(this IEndpointRouteBuilder inside) => inside.MapGet(Section, Show);

    private static IResult Show(HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        var (from, to) = asked.Period();
        var analysis = db.Read(tx =>
        {
            var usual = Periods.HalfOf(centre.Day(tx.Now));
            var period = new Period(from ?? usual.From, to ?? usual.To);
            return AnalysisReport.Of(tx, centre, period.IsSound() ? period : usual);
        });
        return Pages.Of(http, centre, Section, "Отчёт за полугодие", ReportPage.Of(analysis, asked.Said));
    }
}

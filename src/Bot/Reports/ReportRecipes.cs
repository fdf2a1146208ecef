using TochkaBot.Admin.Reports;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Reports;

/// <summary>The report as files: as it is now, as it was approved, and with names for the head who asked.</summary>
internal sealed class ReportRecipes : IRecipes
{
    public const string Docx = "reportDocx";
    public const string Xlsx = "reportXlsx";
    public const string Names = "reportNames";
    public const string FrozenDocx = "reportFrozenDocx";
    public const string FrozenXlsx = "reportFrozenXlsx";

    public IReadOnlyList<string> Kinds => [Docx, Xlsx, Names, FrozenDocx, FrozenXlsx];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to)
    {
        if (!ReportRights.MayReport(to) || ReportScreen.PeriodOf(recipe.Word(0), recipe.Word(1)) is not { } period)
        {
            return null;
        }

        var name = PeriodTexts.FileName(period);
        return recipe.Kind switch
        {
            Docx => File(HalfYearFiles.Docx(tx, centre, AnalysisReport.Of(tx, centre, period)), $"{name}.docx"),
            Xlsx => File(HalfYearFiles.Xlsx(AnalysisReport.Of(tx, centre, period)), $"{name}.xlsx"),
            Names => File(
                HalfYearFiles.XlsxWithNames(tx, to, AnalysisReport.Of(tx, centre, period)),
                $"{name}, со списками.xlsx"
            ),
            FrozenDocx => File(ApprovalStore.Files(tx, period)?.Docx, $"{name}, утверждён.docx"),
            _ => File(ApprovalStore.Files(tx, period)?.Xlsx, $"{name}, утверждён.xlsx"),
        };
    }

    private static Rendered? File(byte[]? bytes, string name) => bytes is null ? null : new Rendered(bytes, name);
}

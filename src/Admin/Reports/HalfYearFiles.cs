using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

/// <summary>The half-year report as the files that are handed in; the bot and the API send the same.</summary>
public static class HalfYearFiles
{
    public static byte[] Docx(Tx tx, CentreSettings centre, Analysis analysis) =>
        AnalysisDocx.Write(analysis, FilledTexts.Of(tx, centre, analysis));

    /// <summary>Without any child's name.</summary>
    public static byte[] Xlsx(Analysis analysis) => AnalysisXlsx.Write(analysis, names: null);

    /// <returns>Nothing for whoever may not see the names.</returns>
    public static byte[]? XlsxWithNames(Tx tx, Actor actor, Analysis analysis) =>
        NamesReport.Of(tx, actor, analysis) is { } names ? AnalysisXlsx.Write(analysis, names) : null;

    public static ReportFiles Both(Tx tx, CentreSettings centre, Analysis analysis) =>
        new(Docx(tx, centre, analysis), Xlsx(analysis));
}

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>What the report lacks, each with the way to mend it.</summary>
internal sealed class ReportGapsFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "reportGaps";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["reportGaps"];

    public Reply Answer(Turn turn) =>
        ReportScreen.For(
            turn,
            period => List(turn, period, AnalysisReport.Of(turn.Tx, turn.Centre, period).Missing, turn.Id(2))
        );

    public Reply? Fresh(Turn turn) => Answer(turn);

    public static Screen List(Turn turn, Period period, IReadOnlyList<MissingPiece> missing, long? page)
    {
        if (missing.Count == 0)
        {
            return ReportScreen.Of(turn, period);
        }

        var at = Paging.Page(page, missing.Count, PerPage);
        var shown = missing.Skip(at * PerPage).Take(PerPage).ToList();
        return new Screen(
            ReportPartTexts.Gaps(period, missing.Count, shown, at * PerPage + 1),
            [
                .. shown.Index().Where(m => Leads(m.Item)).Select(m => Row(m.Item, at * PerPage + m.Index + 1, period)),
                [ReportScreen.To(ReportTexts.MakeAnyway, "reportMakeNow", period)],
                Paging.Row(
                    ReportScreen.Back(period),
                    "reportGaps",
                    at,
                    hasMore: missing.Count > (at + 1) * PerPage,
                    ReportScreen.Words(period)
                ),
            ]
        );
    }

    /// <summary>A direction in which nothing happened is no mistake: there is nowhere to go.</summary>
    private static bool Leads(MissingPiece piece) => piece.Kind != MissingKind.Direction;

    private static IReadOnlyList<Button> Row(MissingPiece piece, int number, Period period)
    {
        var label = ReportPartTexts.GapLabel(piece, number);
        return piece switch
        {
            { EventId: { } id } => [Button.To(label, "card", id)],
            { Section: { } section } => [Button.To(label, "reportText", (int)section)],
            _ => [ReportScreen.To(label, "reportEnrolled", period)],
        };
    }
}

using TochkaBot.Admin.Reports;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Bot.Reports;

/// <summary>«Утвердить»: asked once, and then the files and lists stay as they are.</summary>
internal sealed class ReportApprovalFlow : IFlow
{
    public string Name => "reportApprove";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["reportApprove", "reportApproveNow", "reportFrozen"];

    public Reply Answer(Turn turn) =>
        ReportScreen.For(
            turn,
            period =>
                turn.Verb switch
                {
                    "reportApproveNow" => Approve(turn, period),
                    "reportFrozen" => Frozen(turn, period),
                    _ => Ask(turn, period),
                }
        );

    public Reply? Fresh(Turn turn) => ReportScreen.For(turn, period => ReportScreen.Of(turn, period));

    private static Screen Ask(Turn turn, Period period) =>
        ApprovalStore.Find(turn.Tx, period) is not null
            ? ReportScreen.Of(turn, period)
            : new Screen(
                ReportTexts.AskApprove(AnalysisReport.Of(turn.Tx, turn.Centre, period), turn.Today),
                [ReportScreen.To(ReportTexts.ApproveYes, "reportApproveNow", period)],
                [ReportScreen.Back(period)]
            );

    /// <summary>Twice a year: the files are made inside the transaction, so that they say just what is frozen.</summary>
    private static Screen Approve(Turn turn, Period period)
    {
        var outcome = Approval.Approve(
            turn.Tx,
            turn.Centre,
            turn.Actor,
            period,
            analysis => HalfYearFiles.Both(turn.Tx, turn.Centre, analysis)
        );
        var screen = ReportScreen.Of(turn, period);
        return outcome == ReportOutcome.Done ? screen.Under(ReportTexts.Approved) : screen;
    }

    private static Reply Frozen(Turn turn, Period period)
    {
        Reply screen = ReportScreen.Of(turn, period);
        return ApprovalStore.Find(turn.Tx, period) is null
            ? screen
            : screen.With(
                Recipe.Of(ReportRecipes.FrozenDocx, ReportScreen.Words(period)),
                Recipe.Of(ReportRecipes.FrozenXlsx, ReportScreen.Words(period))
            );
    }
}

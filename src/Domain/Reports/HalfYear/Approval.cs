using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>A report that was approved: what it said then, for ever.</summary>
public sealed record ApprovedReport(long Id, Analysis Content, DateTimeOffset At);

/// <summary>The files of a report, without any child's name.</summary>
public sealed record ReportFiles(byte[] Docx, byte[] Xlsx);

/// <summary>«Утвердить».</summary>
public static class Approval
{
    /// <param name="files">Made from the figures that are frozen, in the same transaction.</param>
    public static ReportOutcome Approve(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        Period period,
        Func<Analysis, ReportFiles> files
    )
    {
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        if (!period.IsSound() || ApprovalStore.Find(tx, period) is not null)
        {
            return ReportOutcome.Refused;
        }

        var analysis = AnalysisReport.Of(tx, centre, period);
        var id = ApprovalStore.Add(tx, actor, analysis, files(analysis));
        JournalStore.Note(tx, actor.PersonId, "report.approved", "report", id);
        return ReportOutcome.Done;
    }
}

using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>What is computed and may be set by hand.</summary>
public enum ReportFigure
{
    /// <summary>«Занимаются».</summary>
    Enrolled,
}

public sealed record Override
{
    public int Value { get; init; }

    public string Reason { get; init; } = string.Empty;
}

/// <summary>The rows of <c>report_overrides</c>: a figure of one period, and why it is another than the computed one.</summary>
public static class OverrideStore
{
    public const int Most = 100_000;

    public const int LongestReason = 300;

    public static Override? Find(Tx tx, Period period, ReportFigure figure) =>
        tx.Find<Override>(
            "SELECT value, reason FROM report_overrides WHERE from_day = @from AND to_day = @to AND figure = @figure",
            Key(period, figure)
        );

    public static ReportOutcome Set(Tx tx, Actor actor, Period period, ReportFigure figure, int value, string reason)
    {
        var why = reason.Trim();
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        if (value is < 0 or > Most || why.Length is 0 or > LongestReason)
        {
            return ReportOutcome.Refused;
        }

        tx.Run(
            """
            INSERT INTO report_overrides (from_day, to_day, figure, value, reason, set_by, set_at)
            VALUES (@from, @to, @figure, @value, @why, @by, @now)
            ON CONFLICT (from_day, to_day, figure) DO UPDATE SET
                value = excluded.value, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
            """,
            new
            {
                period.From,
                period.To,
                figure = figure.Stored(),
                value,
                why,
                by = actor.PersonId,
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "report.overridden", "report", value, figure.Stored());
        return ReportOutcome.Done;
    }

    /// <summary>The computed figure holds again.</summary>
    public static ReportOutcome Forget(Tx tx, Actor actor, Period period, ReportFigure figure)
    {
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        var gone = tx.Run(
            "DELETE FROM report_overrides WHERE from_day = @from AND to_day = @to AND figure = @figure",
            Key(period, figure)
        );
        if (gone == 0)
        {
            return ReportOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "report.computedAgain", "report", null, figure.Stored());
        return ReportOutcome.Done;
    }

    private static object Key(Period period, ReportFigure figure) =>
        new
        {
            period.From,
            period.To,
            figure = figure.Stored(),
        };
}

using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

public enum ReportOutcome
{
    Done,
    NotAllowed,
    NotFound,

    /// <summary>Too long, too short, or of what cannot go together.</summary>
    Refused,
}

/// <summary>The rows of <c>report_texts</c>.</summary>
public static class ReportTextStore
{
    /// <summary>What one message can carry, and a form to show it again.</summary>
    public const int Longest = 3_500;

    public static KeptTexts All(Tx tx) =>
        new(
            tx.List<Row>("SELECT section, text FROM report_texts ORDER BY section")
                .ToDictionary(r => r.Section, r => r.Text)
        );

    public static ReportOutcome Set(Tx tx, Actor actor, ReportSection section, string text)
    {
        var kept = text.ReplaceLineEndings("\n").Trim();
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        if (kept.Length is 0 or > Longest)
        {
            return ReportOutcome.Refused;
        }

        tx.Run(
            """
            INSERT INTO report_texts (section, text, changed_by, changed_at) VALUES (@section, @kept, @by, @now)
            ON CONFLICT (section) DO UPDATE SET
                text = excluded.text, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            new
            {
                section = section.Stored(),
                kept,
                by = actor.PersonId,
                now = tx.Now,
            }
        );
        JournalStore.Note(tx, actor.PersonId, "report.textChanged", "report", null, section.Stored());
        return ReportOutcome.Done;
    }

    /// <summary>Back to the usual words.</summary>
    public static ReportOutcome Forget(Tx tx, Actor actor, ReportSection section)
    {
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        if (tx.Run("DELETE FROM report_texts WHERE section = @section", new { section = section.Stored() }) == 0)
        {
            return ReportOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "report.textForgotten", "report", null, section.Stored());
        return ReportOutcome.Done;
    }

    private sealed record Row
    {
        public ReportSection Section { get; init; }

        public string Text { get; init; } = string.Empty;
    }
}

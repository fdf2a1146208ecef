using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>The rows of <c>approved_reports</c> and of the lists behind them.</summary>
public static class ApprovalStore
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Who came, and where days are known, came within the period.</summary>
    internal const string CameWithin = """
        SELECT DISTINCT s.event_id, s.person_id FROM sign_ups s
        WHERE s.event_id = @eventId AND s.attendance = 'came' AND (
            NOT EXISTS (SELECT 1 FROM visits v WHERE v.event_id = s.event_id AND v.person_id = s.person_id)
            OR EXISTS (SELECT 1 FROM visits v WHERE v.event_id = s.event_id AND v.person_id = s.person_id
                AND v.day BETWEEN @from AND @to))
        """;

    public static ApprovedReport? Find(Tx tx, Period period) =>
        tx.Find<Row>(
            "SELECT id, content, approved_at FROM approved_reports WHERE from_day = @from AND to_day = @to",
            new { period.From, period.To }
        )
            is { } row
            ? new ApprovedReport(row.Id, JsonSerializer.Deserialize<Analysis>(row.Content, Json)!, row.ApprovedAt)
            : null;

    public static ReportFiles? Files(Tx tx, Period period) =>
        tx.Find<FileRow>(
            "SELECT docx, xlsx FROM approved_reports WHERE from_day = @from AND to_day = @to",
            new { period.From, period.To }
        )
            is { } row
            ? new ReportFiles(row.Docx, row.Xlsx)
            : null;

    internal static long Add(Tx tx, Actor actor, Analysis analysis, ReportFiles files)
    {
        var report = tx.One<long>(
            """
            INSERT INTO approved_reports (from_day, to_day, content, docx, xlsx, approved_by, approved_at)
            VALUES (@from, @to, @content, @docx, @xlsx, @by, @now) RETURNING id
            """,
            new
            {
                analysis.From,
                analysis.To,
                content = JsonSerializer.Serialize(analysis, Json),
                files.Docx,
                files.Xlsx,
                by = actor.PersonId,
                now = tx.Now,
            }
        );
        foreach (var item in analysis.Events)
        {
            KeepList(tx, report, item.Id, analysis.Period);
        }

        return report;
    }

    private static void KeepList(Tx tx, long report, long eventId, Period period) =>
        tx.Run(
            $"""
            INSERT INTO approved_report_people (report_id, event_id, person_id)
            SELECT @report, event_id, person_id FROM ({CameWithin})
            """,
            new
            {
                report,
                eventId,
                period.From,
                period.To,
            }
        );

    private sealed record Row
    {
        public long Id { get; init; }

        public string Content { get; init; } = string.Empty;

        public DateTimeOffset ApprovedAt { get; init; }
    }

    private sealed record FileRow
    {
        public byte[] Docx { get; init; } = [];

        public byte[] Xlsx { get; init; } = [];
    }
}

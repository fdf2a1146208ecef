using System.Diagnostics;
using TochkaBot.Documents.Writing;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bench.Counting;

/// <summary>Everybody who came to anything in ten years, as a workbook.</summary>
internal static class Lists
{
    private static readonly Period All = new(
        new DateOnly(Decade.FirstYear, 9, 1),
        new DateOnly(Decade.FirstYear + Decade.Years, 8, 31)
    );

    private static readonly IReadOnlyList<Column<ParticipantLine>> Columns =
    [
        new("eventId", l => l.EventId),
        new("event", l => l.Event),
        new("startsAt", l => l.StartsAt),
        new("personId", l => l.PersonId),
        new("name", l => l.Name),
        new("class", l => l.Class),
        new("role", l => l.Role.Stored()),
        new("diplomas", l => l.Diplomas),
    ];

    public static void Write(string database)
    {
        using var db = Db.Open(database, TimeProvider.System);
        var file = Path.Combine(Path.GetDirectoryName(database)!, "lists.xlsx");
        var started = Stopwatch.GetTimestamp();
        db.Read(tx =>
        {
            using var target = File.Create(file);
            using var book = new XlsxBook(target);
            book.Add("Списки", Columns, ParticipantReport.Lines(tx, new CentreSettings(), All));
            return true;
        });
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            $"  XLSX of all lists: {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s, {new FileInfo(file).Length / 1_000_000} MB, "
                + $"memory at most {self.PeakWorkingSet64 / 1_000_000} MB"
        );
    }
}

using TochkaBot.Documents.Writing;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Reports;

/// <summary>The figures and everybody behind them, however many: written to a file that nobody else may read and that goes when it is sent.</summary>
internal static class ParticipantBook
{
    private const int Buffer = 64 * 1024;

    private static readonly IReadOnlyList<Column<ParticipantLine>> Columns =
    [
        new("eventId", l => l.EventId),
        new("event", l => l.Event),
        new("startsAt", l => l.StartsAt),
        new("personId", l => l.PersonId),
        new("name", l => l.Name),
        new("class", l => l.Class),
        new("role", l => l.Role.Stored()),
        new("visits", l => l.Visits),
        new("diplomas", l => l.Diplomas),
    ];

    /// <returns>At its beginning. A reader that is slow then holds a file, and no snapshot of the database.</returns>
    public static Stream Write(Db db, CentreSettings centre, Grouping grouping, Period period)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = Buffer,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        db.Read(tx =>
        {
            using var book = new XlsxBook(file);
            var rows = Participations.By(tx, centre, grouping, period).Rows.Select(ParticipationRow.Of);
            book.Add("participation", ParticipationRow.Columns, rows);
            book.Add("names", Columns, ParticipantReport.Lines(tx, centre, period));
            return true;
        });
        file.Position = 0;
        return file;
    }
}

using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>Who took a report away as a file is in the journal.</summary>
public static class Exports
{
    /// <param name="actorId">Nothing for a program.</param>
    /// <param name="note">What was taken, or a program's key.</param>
    public static void Note(Tx tx, long? actorId, Period period, string note) =>
        JournalStore.Note(tx, actorId, "report.exported", "report", period.From.DayNumber, note);
}

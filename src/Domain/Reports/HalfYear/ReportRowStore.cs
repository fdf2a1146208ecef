using TochkaBot.Domain.Events;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>Which row an event stands in, and where among those that share it.</summary>
public sealed record RowPlace
{
    public long EventId { get; init; }

    public long Row { get; init; }

    public int Position { get; init; }
}

/// <summary>«Объединить в строку»: the rows of <c>report_rows</c>. An event that is not there has a row of its own.</summary>
public static class ReportRowStore
{
    /// <summary>More would not fit a page.</summary>
    public const int MostInRow = 12;

    public static IReadOnlyDictionary<long, RowPlace> All(Tx tx) =>
        tx.List<RowPlace>("SELECT event_id, row, position FROM report_rows").ToDictionary(p => p.EventId);

    /// <summary>Two or more events of one direction share a row from now on, in the order given.</summary>
    public static ReportOutcome Join(Tx tx, Actor actor, IReadOnlyList<long> eventIds)
    {
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        var events = eventIds.Distinct().Select(id => EventStore.Find(tx, id)).OfType<Event>().ToList();
        if (events.Count is < 2 or > MostInRow || events.DistinctBy(e => e.Direction).Count() > 1)
        {
            return ReportOutcome.Refused;
        }

        events.ForEach(e => Leave(tx, e.Id));
        var row = tx.One<long>("SELECT coalesce(max(row), 0) + 1 FROM report_rows");
        foreach (var (position, item) in events.Index())
        {
            tx.Run(
                "INSERT INTO report_rows (event_id, row, position) VALUES (@id, @row, @position)",
                new
                {
                    item.Id,
                    row,
                    position,
                }
            );
        }

        JournalStore.Note(tx, actor.PersonId, "report.joined", "event", events[0].Id);
        return ReportOutcome.Done;
    }

    /// <summary>The row of this event falls apart.</summary>
    public static ReportOutcome Split(Tx tx, Actor actor, long eventId)
    {
        if (!ReportRights.MayReport(actor))
        {
            return ReportOutcome.NotAllowed;
        }

        var gone = tx.Run(
            "DELETE FROM report_rows WHERE row = (SELECT row FROM report_rows WHERE event_id = @eventId)",
            new { eventId }
        );
        if (gone == 0)
        {
            return ReportOutcome.NotFound;
        }

        JournalStore.Note(tx, actor.PersonId, "report.split", "event", eventId);
        return ReportOutcome.Done;
    }

    /// <summary>Who is left alone in a row needs none.</summary>
    private static void Leave(Tx tx, long eventId)
    {
        tx.Run("DELETE FROM report_rows WHERE event_id = @eventId", new { eventId });
        tx.Run("DELETE FROM report_rows WHERE row IN (SELECT row FROM report_rows GROUP BY row HAVING count(*) = 1)");
    }
}

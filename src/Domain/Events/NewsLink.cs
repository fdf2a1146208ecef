using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>The address of an event's news is told once, to those who came, or who had signed up where nobody is marked.</summary>
internal static class NewsLink
{
    public static void Tell(Tx tx, CentreSettings centre, Event before, Event after)
    {
        if (after.NewsUrl is null || after.NewsUrl == before.NewsUrl || after.Status is EventStatus.Draft)
        {
            return;
        }

        foreach (var person in People(tx, after.Id))
        {
            OutboxStore.TellFamily(
                tx,
                person,
                new Notice("eventNews", after.Id),
                new NoticeTerms { Once = $"newsLink:{after.Id}", DueAt = QuietHours.Next(centre, tx.Now) }
            );
        }
    }

    private static IReadOnlyList<long> People(Tx tx, long eventId)
    {
        var came = AttendanceStore.WhoCame(tx, eventId);
        return came.Count > 0 || AttendanceStore.IsMarked(tx, eventId) ? came : SignUpStore.ActivePeople(tx, eventId);
    }
}

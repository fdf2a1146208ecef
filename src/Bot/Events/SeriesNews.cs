using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>What a family is told once about all of a series that concerns it.</summary>
internal static class SeriesNews
{
    public static Screen? Of(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (EventStore.Find(tx, notice.Subject) is not { } first)
        {
            return null;
        }

        var family = Household.Of(tx, reader);
        var isCancelled = notice.Kind == "seriesCancelled";
        var items = EventStore
            .SeriesFrom(tx, first)
            .Where(e => isCancelled ? IsCancelledWith(first, e) : e.Status == EventStatus.Published)
            .Where(e => family.Any(m => SignUpStore.ActiveOf(tx, e.Id, m.Id) is not null))
            .ToList();
        if (items.Count == 0)
        {
            return null;
        }

        var whom = family.Where(m => items.Any(e => SignUpStore.ActiveOf(tx, e.Id, m.Id) is not null)).ToList();
        var names = NewsTexts.Children(whom);
        return isCancelled
            ? new Screen(
                SeriesTexts.NewsCancelled(first, items, names, centre, tx.Now),
                [Button.To(EventTexts.ToEvents, "events", 0)]
            )
            : new Screen(
                SeriesTexts.NewsChanged(
                    first,
                    items,
                    names,
                    centre,
                    tx.Now,
                    ClashTexts.OfSeries(tx, centre, reader, items, family)
                ),
                [EventNotices.Open(items[0])]
            );
    }

    /// <summary>By the same act; what had been cancelled before was told before.</summary>
    private static bool IsCancelledWith(Event first, Event item) =>
        item.Status == EventStatus.Cancelled && item.ChangedAt == first.ChangedAt;
}

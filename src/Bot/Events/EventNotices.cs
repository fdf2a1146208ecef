using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>What people are told about events without having asked; of their sign-ups tells <see cref="SignUpNotices"/>.</summary>
internal sealed class EventNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        ["eventCancelled", "eventChanged", "seriesCancelled", "seriesChanged", "applications", LeftOut.Kind];

    /// <summary>Nobody reads it, nobody is concerned.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => Write(tx, centre, notice, new Actor());

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind switch
        {
            "eventCancelled" or "eventChanged" => OfEvent(tx, centre, notice, reader),
            "applications" => OfApplications(tx, notice, reader),
            LeftOut.Kind => OfLeftOut(tx, centre, notice, reader),
            _ => SeriesNews.Of(tx, centre, notice, reader),
        };

    /// <summary>Once for the family, however many of it are on the list.</summary>
    private static Screen? OfEvent(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (EventStore.Find(tx, notice.Subject) is not { } item)
        {
            return null;
        }

        if (notice.Kind == "eventChanged" && item.Status == EventStatus.Cancelled)
        {
            // Cancelled before the change was told: its own notice says so, and once is enough.
            return null;
        }

        var family = Household.Of(tx, reader);
        var whom = family.Where(m => SignUpStore.ActiveOf(tx, item.Id, m.Id) is not null).ToList();
        if (whom.Count == 0)
        {
            return null;
        }

        if (item.Status == EventStatus.Cancelled)
        {
            return new Screen(
                NewsTexts.Cancelled(item, whom, centre, tx.Now),
                [Button.To(EventTexts.ToEvents, "events", 0)]
            );
        }

        var clashes = ClashTexts.Of(tx, centre, reader, item, whom, () => family);
        var changed = NewsTexts.Changed(item, whom, centre, tx.Now);
        return new Screen(clashes.Length > 0 ? $"{changed}\n\n{clashes}" : changed, [Open(item)]);
    }

    /// <summary>What has been decided meanwhile needs no call.</summary>
    private static Screen? OfApplications(Tx tx, Notice notice, Actor reader) =>
        EventStore.Find(tx, notice.Subject) is { } item
        && EventRights.MayEdit(reader, item)
        && Approvals.Of(tx, item.Id).Sum(unit => unit.Count) is > 0 and var count
            ? new Screen(
                ApplicationTexts.Call(item, count),
                [Button.Good(ApplicationTexts.Label(count), "applications", item.Id)]
            )
            : null;

    /// <summary>Those of the family who come first this time, and have not asked yet.</summary>
    private static Screen? OfLeftOut(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (EventStore.Find(tx, notice.Subject) is not { Status: EventStatus.Published } item)
        {
            return null;
        }

        var whom = Household
            .Of(tx, reader)
            .Where(m => notice.Ids().Contains(m.Id))
            .Where(m => SignUpStore.ActiveOf(tx, item.Id, m.Id) is null && SignUps.IsOpenTo(tx, item, m.Id))
            .ToList();
        return whom.Count > 0
            ? new Screen(ApplicationTexts.FirstThisTime(item, whom, centre, tx.Now), [Open(item)])
            : null;
    }

    internal static Button Open(Event item) => Button.To("Открыть", "card", item.Id);
}

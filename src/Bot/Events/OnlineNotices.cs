using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>Where the meeting is, told to those who have a seat when they read it.</summary>
internal sealed class OnlineNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => ["onlineLink", "onlineLinkChanged"];

    /// <summary>Nobody reads it, nobody has a seat.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => null;

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader)
    {
        if (
            EventStore.Find(tx, notice.Subject) is not { Status: EventStatus.Published, OnlineUrl: not null } item
            || item.IsOver(tx.Now)
        )
        {
            return null;
        }

        var whom = Household
            .Of(tx, reader)
            .Where(m => SignUpStore.ActiveOf(tx, item.Id, m.Id) is { Status: SignUpStatus.Seated })
            .ToList();
        return whom.Count == 0
            ? null
            : new Screen(
                OnlineTexts.Told(
                    item,
                    notice.Kind == "onlineLinkChanged",
                    NewsTexts.Children(whom),
                    EventTexts.When(item, centre, tx.Now)
                ),
                [EventNotices.Open(item)]
            );
    }
}

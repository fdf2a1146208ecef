using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Events;

/// <summary>What people are told about events without having asked.</summary>
internal sealed class EventNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds =>
        ["eventCancelled", "eventChanged", "seatOffered", "seatFree", "offerExpired", "consentReceived", "consentLate"];

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) =>
        notice.Kind is "eventCancelled" or "eventChanged" ? OfEvent(tx, centre, notice) : OfSignUp(tx, centre, notice);

    private static Screen? OfEvent(Tx tx, CentreSettings centre, Notice notice)
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

        return item.Status == EventStatus.Cancelled
            ? new Screen(EventTexts.NewsOfCancel(item, centre, tx.Now), [Button.To(EventTexts.ToEvents, "events", 0)])
            : new Screen(EventTexts.NewsOfChange(item, centre, tx.Now), [Open(item)]);
    }

    private static Screen? OfSignUp(Tx tx, CentreSettings centre, Notice notice)
    {
        if (
            SignUpStore.Find(tx, notice.Subject) is not { } standing
            || EventStore.Find(tx, standing.EventId) is not { } item
        )
        {
            return null;
        }

        return notice.Kind switch
        {
            _ when item.Status == EventStatus.Cancelled => null,
            "seatOffered" when standing.Status == SignUpStatus.Offered => Seat(tx, centre, item, standing),
            "seatFree" when standing.Status == SignUpStatus.Queued && item.Free is null or > 0 => Seat(
                tx,
                centre,
                item,
                standing
            ),
            "offerExpired" => new Screen(EventTexts.NewsOfExpiry(item), [Open(item)]),
            "consentReceived" => new Screen(EventTexts.NewsOfConsent(item), [Open(item)]),
            "consentLate" when standing.Status == SignUpStatus.Queued => new Screen(
                EventTexts.NewsOfLateConsent(item, standing),
                [Open(item)]
            ),
            _ => null,
        };
    }

    private static Screen Seat(Tx tx, CentreSettings centre, Event item, SignUp standing) =>
        new(
            EventTexts.NewsOfSeat(item, standing, centre, tx.Now),
            [
                Button.Good(EventTexts.Confirm, "confirm", standing.Id),
                Button.To(EventTexts.Decline, "decline", standing.Id),
            ]
        );

    private static Button Open(Event item) => Button.To("Открыть", "card", item.Id);
}

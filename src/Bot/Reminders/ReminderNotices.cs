using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reminders;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Reminders;

/// <summary>A reminder as it is true when it is read out: of those who still have a seat, at the hour that still holds.</summary>
internal sealed class ReminderNotices : INoticeTexts
{
    public IReadOnlyList<string> Kinds => ["reminder", "eventSoon", SeatCalls.Kind];

    /// <summary>Nobody reads it, nobody is expected.</summary>
    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) => null;

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        notice.Kind == SeatCalls.Kind ? Call(tx, centre, notice, reader) : Remind(tx, centre, notice, reader);

    private static Screen? Call(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        EventStore.Find(tx, notice.Subject) is { } item && SeatCalls.MayStillAsk(tx, reader, item)
            ? new Screen(
                ReminderTexts.SeatsFree(item, centre, tx.Now),
                [Button.Good(ReminderTexts.Open, "card", item.Id)],
                [Button.To(ReminderTexts.Unsubscribe, "newsOff")]
            )
            : null;

    private static Screen? Remind(Tx tx, CentreSettings centre, Notice notice, Actor reader) =>
        EventStore.Find(tx, notice.Subject) is { Status: EventStatus.Published } item
        && item.StartsAt > tx.Now
        && ReminderClock.IsOf(notice, item.StartsAt)
            ? notice.Kind == "reminder"
                ? ForFamily(tx, centre, item, reader)
                : ForTeacher(tx, centre, item, reader)
            : null;

    private static Screen? ForFamily(Tx tx, CentreSettings centre, Event item, Actor reader)
    {
        var whom = Reminded.Of(tx, reader, item.Id);
        return whom.Count == 0
            ? null
            : new Screen(
                ReminderTexts.Reminder(item, whom, centre, tx.Now),
                [.. whom.Select(w => (IReadOnlyList<Button>)[.. Buttons(w, isAlone: whom.Count == 1)])]
            );
    }

    private static IEnumerable<Button> Buttons(Reminded whom, bool isAlone) =>
        [
            Button.Good(ReminderTexts.Coming(whom), "coming", whom.SignUp.Id),
            Button.To(ReminderTexts.NotComing(whom, isAlone), "notComing", whom.SignUp.Id),
        ];

    private static Screen? ForTeacher(Tx tx, CentreSettings centre, Event item, Actor reader)
    {
        if (!EventRights.MayEdit(reader, item))
        {
            return null;
        }

        var seated = SignUpStore.OfEvent(tx, item.Id).Where(p => p.SignUp.Status == SignUpStatus.Seated).ToList();
        return seated.Count == 0
            ? null
            : new Screen(
                ReminderTexts.Soon(item, seated, centre, tx.Now),
                [Button.To(ReminderTexts.List, "list", item.Id)]
            );
    }
}

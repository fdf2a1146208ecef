using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events;

/// <summary>The address of an online meeting is for those with a seat, their families, and who answers for the event.</summary>
public static class OnlineLink
{
    /// <summary>Whoever has it a day before has it in time; later it cannot wait for the morning.</summary>
    private static readonly TimeSpan ShortNotice = TimeSpan.FromDays(1);

    public static bool IsFor(Tx tx, Actor actor, Event item) =>
        EventRights.MayEdit(actor, item) || HasSeat(tx, actor, item);

    /// <summary>The reader, or a child of theirs.</summary>
    public static bool HasSeat(Tx tx, Actor actor, Event item) =>
        actor
            .Links.Select(link => (long?)link.ChildId)
            .Append(actor.PersonId)
            .OfType<long>()
            .Any(id => SignUpStore.ActiveOf(tx, item.Id, id) is { Status: SignUpStatus.Seated });

    internal static void Tell(Tx tx, CentreSettings centre, Event before, Event after)
    {
        if (
            after.OnlineUrl is null
            || after.OnlineUrl == before.OnlineUrl
            || after.Status != EventStatus.Published
            || after.IsOver(tx.Now)
        )
        {
            return;
        }

        var isNear = after.StartsAt - tx.Now <= ShortNotice;
        var terms = new NoticeTerms
        {
            Urgency = isNear ? Urgency.Urgent : Urgency.Reminder,
            DueAt = isNear ? null : QuietHours.Next(centre, tx.Now),
            // A series changes at once: one word to each family is enough.
            Once = $"onlineLink:{after.SeriesId ?? after.Id}:{tx.Now.UtcTicks}",
        };
        var kind = before.OnlineUrl is null ? "onlineLink" : "onlineLinkChanged";
        var seated = SignUpStore.OfEvent(tx, after.Id).Where(p => p.SignUp.Status == SignUpStatus.Seated);
        foreach (var participant in seated)
        {
            OutboxStore.TellFamily(tx, participant.Person.Id, new Notice(kind, after.Id), terms);
        }
    }
}

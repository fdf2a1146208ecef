using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.Reminders;

/// <summary>
/// «Скоро закроется запись, места есть»: once for an event, a day before its sign-up closes, to who follows its direction,
/// may sign up or has a child who may, and has not.
/// </summary>
public static class SeatCalls
{
    public const string Kind = "seatsFree";

    private static readonly TimeSpan Before = TimeSpan.FromDays(1);

    /// <summary>Later nobody could still make up their mind.</summary>
    private static readonly TimeSpan Last = TimeSpan.FromHours(1);

    /// <summary>Events that are called for now. In quiet hours none is, whatever was missed before them.</summary>
    public static IReadOnlyList<long> Due(Tx tx, CentreSettings centre) =>
        QuietHours.Cover(centre, tx.Now)
            ? []
            :
            [
                .. SeatCallStore
                    .Closing(tx, tx.Now + Before + TimeSpan.FromHours(12))
                    .Where(id => Event(tx, centre, id) is not null),
            ];

    /// <summary>Safe to call at any time: what was called for is not called for again.</summary>
    public static void Ring(Tx tx, CentreSettings centre, long eventId)
    {
        if (
            QuietHours.Cover(centre, tx.Now)
            || Event(tx, centre, eventId) is not { } item
            || !SeatCallStore.Mark(tx, eventId)
        )
        {
            return;
        }

        foreach (var account in SubscriptionStore.Followers(tx, Topic.OfDirection(item.Direction)))
        {
            if (MayStillAsk(tx, Actor.Of(tx, account), item))
            {
                OutboxStore.TellAccount(
                    tx,
                    account,
                    new Notice(Kind, eventId),
                    new NoticeTerms
                    {
                        Urgency = Urgency.Reminder,
                        Once = $"{Kind}:{eventId}",
                        ExpiresAt = item.Closes,
                    }
                );
            }
        }
    }

    /// <summary>Whether a seat is still to be had by this reader: looked at again when it is read out.</summary>
    public static bool MayStillAsk(Tx tx, Actor reader, Event item)
    {
        if (!item.IsOpen(tx.Now) || item.Free <= 0 || !EventRights.MaySee(reader, item))
        {
            return false;
        }

        List<Person> all =
        [
            .. reader.Links.Select(link => PersonStore.Find(tx, link.ChildId)).Prepend(reader.Person).OfType<Person>(),
        ];
        var mine = all.Where(person => SignUps.RoleAt(reader, item, person) is not null).ToList();
        // Who comes with one child need not be told of the same event for themselves.
        return mine.Count > 0
            && !all.Any(person =>
                person.Id == reader.PersonId && SignUpStore.ActiveOf(tx, item.Id, person.Id) is not null
            )
            && mine.Any(person => SignUpStore.ActiveOf(tx, item.Id, person.Id) is null);
    }

    private static Event? Event(Tx tx, CentreSettings centre, long id) =>
        EventStore.Find(tx, id) is { } item
        && item.IsOpen(tx.Now)
        && item.Free is not <= 0
        && item.Closes - tx.Now >= Last
        && QuietHours.Before(centre, item.Closes - Before) <= tx.Now
            ? item
            : null;
}

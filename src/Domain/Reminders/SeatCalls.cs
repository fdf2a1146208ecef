using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Events that are called for now.</summary>
    public static IReadOnlyList<long> Due(Tx tx, CentreSettings centre) =>
        [
            .. SeatCallStore
                .Closing(tx, ClosingSoon.Horizon(tx))
                .Where(id => HasRoom(tx, ClosingSoon.Find(tx, centre, id))),
        ];

    /// <summary>Safe to call at any time: what was called for is not called for again.</summary>
    public static void Ring(Tx tx, CentreSettings centre, long eventId)
    {
        var item = ClosingSoon.Find(tx, centre, eventId);
        if (!HasRoom(tx, item) || !SeatCallStore.Mark(tx, eventId))
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

    private static bool HasRoom(Tx tx, [NotNullWhen(true)] Event? item) =>
        item is not null && item.IsOpen(tx.Now) && item.Free is not <= 0;
}

using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>
/// Who queued to the end the last time: at the latest event of the same kind and direction for which they asked, within a year.
/// </summary>
public static class LeftOut
{
    public const string Kind = "leftOutFirst";

    /// <summary>Tells those who come first this time, once, as soon as the event is published.</summary>
    internal static void Tick(Tx tx, CentreSettings centre)
    {
        foreach (var id in LeftOutStore.Untold(tx))
        {
            LeftOutStore.MarkTold(tx, id);
            Call(tx, centre, EventStore.Find(tx, id)!);
        }
    }

    private static void Call(Tx tx, CentreSettings centre, Event item)
    {
        foreach (var person in LeftOutStore.Queued(tx, item).Select(id => PersonStore.Find(tx, id)).OfType<Person>())
        {
            if (
                LeftOutStore.Was(tx, item, person.Id)
                && item.RoleFor(person, isStaff: false) is not null
                && SignUpStore.ActiveOf(tx, item.Id, person.Id) is null
            )
            {
                OutboxStore.TellFamilyAtOnce(
                    tx,
                    person.Id,
                    new Notice(Kind, item.Id, $"{person.Id}"),
                    new NoticeTerms
                    {
                        Urgency = Urgency.Reminder,
                        Once = $"{Kind}:{item.Id}:{person.Id}",
                        DueAt = QuietHours.Next(centre, tx.Now),
                        ExpiresAt = item.Closes,
                    }
                );
            }
        }
    }
}

using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Turnout;

/// <summary>The code at the door: random, good for one day of one event, taken back at any time.</summary>
public static class DoorStore
{
    /// <summary>Today's code, made where there is none.</summary>
    public static TurnoutOutcome Open(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        Happening.At(
            tx,
            centre,
            actor,
            eventId,
            item =>
            {
                if (!item.HasDay(centre, centre.Day(tx.Now)))
                {
                    return TurnoutOutcome.WrongDay;
                }

                var added = tx.Run(
                    """
                    INSERT INTO door_codes (event_id, day, link, made_by, made_at) VALUES (@eventId, @day, @link, @by, @now)
                    ON CONFLICT (event_id, day) DO NOTHING
                    """,
                    new
                    {
                        eventId,
                        day = centre.Day(tx.Now),
                        link = Secrets.Link(),
                        by = actor.PersonId,
                        now = tx.Now,
                    }
                );
                if (added == 1)
                {
                    JournalStore.Note(tx, actor.PersonId, "door.opened", "event", eventId);
                }

                return TurnoutOutcome.Done;
            }
        );

    /// <summary>Whatever was printed or photographed opens nothing any more.</summary>
    public static TurnoutOutcome Close(Tx tx, CentreSettings centre, Actor actor, long eventId) =>
        Happening.At(
            tx,
            centre,
            actor,
            eventId,
            _ =>
            {
                tx.Run("DELETE FROM door_codes WHERE event_id = @eventId", new { eventId });
                JournalStore.Note(tx, actor.PersonId, "door.closed", "event", eventId);
                return TurnoutOutcome.Done;
            }
        );

    public static string? Today(Tx tx, CentreSettings centre, long eventId) =>
        tx.Find<string>(
            "SELECT link FROM door_codes WHERE event_id = @eventId AND day = @day",
            new { eventId, day = centre.Day(tx.Now) }
        );

    /// <summary>Whose door it was, whatever the day.</summary>
    public static long? EventOf(Tx tx, string link) =>
        tx.Find<long?>("SELECT event_id FROM door_codes WHERE link = @link", new { link });

    /// <summary>The event whose code of today this is, while it is on.</summary>
    public static Event? Find(Tx tx, CentreSettings centre, string link) =>
        tx.Find<long?>(
            "SELECT event_id FROM door_codes WHERE link = @link AND day = @day",
            new { link, day = centre.Day(tx.Now) }
        )
            is { } id
        && EventStore.Find(tx, id) is { Status: EventStatus.Published or EventStatus.Finished } item
            ? item
            : null;

    /// <summary>«Я здесь», «Маша здесь»: whoever has a seat is marked by themselves or their family.</summary>
    public static TurnoutOutcome Here(Tx tx, CentreSettings centre, Actor actor, string link, long personId)
    {
        if (Find(tx, centre, link) is not { } item)
        {
            return TurnoutOutcome.WrongDay;
        }

        if (!actor.ActsFor(personId) || SignUpStore.ActiveOf(tx, item.Id, personId) is not { HoldsSeat: true })
        {
            return TurnoutOutcome.NobodyFound;
        }

        AttendanceStore.Came(tx, centre, item.Id, personId, actor.PersonId, centre.Day(tx.Now));
        return TurnoutOutcome.Done;
    }
}

using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Turnout;

public enum TurnoutOutcome
{
    Done,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
    NotAllowed,

    /// <summary>Its day has not come.</summary>
    NotYet,

    /// <summary>Cancelled: nobody came.</summary>
    NotHeld,

    /// <summary>A day that the event does not have, or that is still ahead.</summary>
    WrongDay,

    /// <summary>Nobody of that id whom this actor may put on a list.</summary>
    NobodyFound,

    /// <summary>Fewer than came by name, or parts that are more than the whole.</summary>
    TooFew,

    /// <summary>Who has a result was there.</summary>
    HasResult,

    /// <summary>A place, a subject, a stage that cannot be.</summary>
    Invalid,
}

/// <summary>Who may say what happened at an event, and when: its teacher, a deputy, the head, from its day on.</summary>
internal static class Happening
{
    public static TurnoutOutcome At(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        long eventId,
        Func<Event, TurnoutOutcome> work
    )
    {
        if (EventStore.FindFor(tx, actor, eventId) is not { } item)
        {
            return TurnoutOutcome.NotFound;
        }

        return !EventRights.MayEdit(actor, item) ? TurnoutOutcome.NotAllowed
            : item.Status == EventStatus.Cancelled ? TurnoutOutcome.NotHeld
            : !item.HasBegun(centre, tx.Now) ? TurnoutOutcome.NotYet
            : work(item);
    }
}

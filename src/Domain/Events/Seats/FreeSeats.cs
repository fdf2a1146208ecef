using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>A newcomer is seated only when a seat is free and nobody queues for it (contract, section 5).</summary>
internal static class FreeSeats
{
    /// <param name="people">Who would be seated together.</param>
    /// <param name="asked">An asking of before: who queues behind it does not count.</param>
    public static bool Are(Tx tx, Event item, IReadOnlyList<long> people, SignUp? asked)
    {
        // Without quotas the event's own counts say it all, with ten people or ten thousand.
        var isFree =
            item.Quotas is null && people.Count == 1 ? item.Free is not <= 0 : Room.Of(tx, item).Holds(tx, people);
        return isFree && !Competes(tx, item, people, asked);
    }

    /// <summary>Somebody queues who could have this seat, or whose classes share a quota with these people.</summary>
    private static bool Competes(Tx tx, Event item, IReadOnlyList<long> people, SignUp? asked)
    {
        if (item.Queued == 0)
        {
            return false;
        }

        if (item.Quotas is null && asked is null)
        {
            return true;
        }

        var room = Room.Of(tx, item);
        return SignUpStore
            .Queue(tx, item.Id)
            .Where(s => asked is null || s.IsBefore(asked))
            .Any(s => room.Share(tx, s.PersonId, people) || room.Holds(tx, [s.PersonId]));
    }
}

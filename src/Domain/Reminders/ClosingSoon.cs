using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reminders;

/// <summary>Events whose sign-up closes within a day: spoken of by daylight, and while there is still an hour to act.</summary>
internal static class ClosingSoon
{
    private static readonly TimeSpan Before = TimeSpan.FromDays(1);

    /// <summary>Later nobody could still make up their mind.</summary>
    private static readonly TimeSpan Last = TimeSpan.FromHours(1);

    /// <summary>What closes in the morning is spoken of the evening before.</summary>
    public static DateTimeOffset Horizon(Tx tx) => tx.Now + Before + TimeSpan.FromHours(12);

    /// <returns>The event, if now is the time; in quiet hours it never is, whatever was missed before them.</returns>
    public static Event? Find(Tx tx, CentreSettings centre, long id) =>
        !QuietHours.Cover(centre, tx.Now)
        && EventStore.Find(tx, id) is { Status: EventStatus.Published } item
        && item.Closes - tx.Now >= Last
        && QuietHours.Before(centre, item.Closes - Before) <= tx.Now
            ? item
            : null;
}

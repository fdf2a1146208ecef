using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Events;

/// <summary>The days that an event takes, as the calendar of the centre counts them.</summary>
public static class EventDays
{
    public static DateOnly FirstDay(this Event item, CentreSettings centre) => centre.Day(item.StartsAt);

    public static DateOnly LastDay(this Event item, CentreSettings centre) => centre.Day(item.EndsAt ?? item.StartsAt);

    /// <summary>Longer than a day: who came is kept day by day.</summary>
    public static bool IsLong(this Event item, CentreSettings centre) => item.LastDay(centre) > item.FirstDay(centre);

    public static bool HasDay(this Event item, CentreSettings centre, DateOnly day) =>
        day >= item.FirstDay(centre) && day <= item.LastDay(centre);

    /// <summary>Today, or the day of the event that is nearest to it.</summary>
    public static DateOnly NearestDay(this Event item, CentreSettings centre, DateTimeOffset now)
    {
        var (today, first, last) = (centre.Day(now), item.FirstDay(centre), item.LastDay(centre));
        return today < first ? first
            : today > last ? last
            : today;
    }

    public static bool HasBegun(this Event item, CentreSettings centre, DateTimeOffset now) =>
        item.FirstDay(centre) <= centre.Day(now);
}

using TochkaBot.Domain.Centre;

namespace TochkaBot.Bot.Demo;

/// <summary>The year of the demo: the one that the clock is in.</summary>
internal sealed class SchoolYear(CentreSettings centre, DateTimeOffset now)
{
    private readonly DateTime today = centre.Local(now).Date;

    /// <summary>1 September.</summary>
    public DateOnly Begins => new(Year, 9, 1);

    private int Year => today.Month >= 9 ? today.Year : today.Year - 1;

    /// <summary>So many days from today, on the next day when that is a Sunday.</summary>
    public DateTimeOffset InDays(int days, double hour)
    {
        var day = today.AddDays(days);
        var schoolDay = day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
        return centre.Moment(schoolDay.AddHours(hour));
    }
}

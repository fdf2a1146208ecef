using TochkaBot.Domain.Centre;

namespace TochkaBot.Bot.Demo;

/// <summary>The year of the demo: the one that the clock is in.</summary>
internal sealed class SchoolYear(CentreSettings centre, DateTimeOffset now)
{
    /// <summary>1 September.</summary>
    public DateOnly Begins => StudyYear.Begins(StudyYear.Of(centre.Day(now)));

    /// <summary>So many days from today, on the next day when that is a Sunday.</summary>
    public DateTimeOffset InDays(int days, double hour)
    {
        var day = centre.Local(now).Date.AddDays(days);
        var schoolDay = day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
        return centre.Moment(schoolDay.AddHours(hour));
    }
}

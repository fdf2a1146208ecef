using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>What periods are to a report.</summary>
public static class Periods
{
    /// <summary>Longer is a mistake in the date.</summary>
    public const int MostDays = 3 * 366;

    /// <summary>The half year in which this day is.</summary>
    public static Period HalfOf(DateOnly day) => Period.Half(StudyYear.Of(day), StudyYear.IsFirstHalf(day) ? 1 : 2);

    /// <summary>The calendar year in which its school year begins.</summary>
    public static int FirstYear(this Period period) => StudyYear.Of(period.From);

    /// <summary>«2022/23».</summary>
    public static string SchoolYear(this Period period) => $"{period.FirstYear()}/{(period.FirstYear() + 1) % 100:00}";

    /// <summary>1 or 2 where it is just that half, else nothing.</summary>
    public static int? HalfNumber(this Period period) =>
        period == Period.Half(period.FirstYear(), 1) ? 1
        : period == Period.Half(period.FirstYear(), 2) ? 2
        : null;

    public static bool IsYear(this Period period) => period == Period.Year(period.FirstYear());

    public static bool IsSound(this Period period) =>
        period.From <= period.To && period.To.DayNumber - period.From.DayNumber < MostDays;

    /// <summary>What it is compared with: the half year or year before, else as many days just before it.</summary>
    public static Period Before(this Period period) =>
        period.HalfNumber() is not null ? HalfOf(period.From.AddDays(-1))
        : period.IsYear() ? Period.Year(period.FirstYear() - 1)
        : new(period.From.AddDays(period.From.DayNumber - period.To.DayNumber - 1), period.From.AddDays(-1));

    /// <summary>The day that its figures and signature are of: its last, or today while it runs.</summary>
    public static DateOnly DayOfReport(this Period period, DateOnly today) =>
        today < period.From ? period.From
        : today < period.To ? today
        : period.To;
}

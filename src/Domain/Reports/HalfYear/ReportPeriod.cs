using TochkaBot.Domain.Roster;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>What a report speaks of, both days included.</summary>
public sealed record ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>Longer is a mistake in the date.</summary>
    public const int MostDays = 3 * 366;

    /// <param name="firstYear">The calendar year in which the school year begins.</param>
    /// <param name="half">1: September to December; 2: January to August.</param>
    public static ReportPeriod Half(int firstYear, int half) =>
        half == 1
            ? new(StudyYear.Begins(firstYear), new DateOnly(firstYear, 12, 31))
            : new(new DateOnly(firstYear + 1, 1, 1), StudyYear.Begins(firstYear + 1).AddDays(-1));

    public static ReportPeriod Year(int firstYear) =>
        new(StudyYear.Begins(firstYear), StudyYear.Begins(firstYear + 1).AddDays(-1));

    /// <summary>The half year in which this day is.</summary>
    public static ReportPeriod HalfOf(DateOnly day) => Half(StudyYear.Of(day), day.Month >= 9 ? 1 : 2);

    public int FirstYear => StudyYear.Of(From);

    /// <summary>«2022/23».</summary>
    public string SchoolYear => $"{FirstYear}/{(FirstYear + 1) % 100:00}";

    /// <summary>1 or 2 where it is just that half, else nothing.</summary>
    public int? HalfNumber =>
        this == Half(FirstYear, 1) ? 1
        : this == Half(FirstYear, 2) ? 2
        : null;

    public bool IsYear => this == Year(FirstYear);

    public bool IsSound => From <= To && To.DayNumber - From.DayNumber < MostDays;

    /// <summary>What it is compared with: the half year or year before, else as many days just before it.</summary>
    public ReportPeriod Before() =>
        HalfNumber is not null ? HalfOf(From.AddDays(-1))
        : IsYear ? Year(FirstYear - 1)
        : new(From.AddDays(From.DayNumber - To.DayNumber - 1), From.AddDays(-1));

    /// <summary>The day that its figures and signature are of: its last, or today while it runs.</summary>
    public DateOnly DayOfReport(DateOnly today) =>
        today < From ? From
        : today < To ? today
        : To;
}

namespace TochkaBot.Domain.Centre;

/// <summary>A school year, known by the calendar year in which it begins: 1 September to 31 August.</summary>
public static class StudyYear
{
    private const int September = 9;
    private const int June = 6;

    public static int Of(DateOnly day) => day.Month >= September ? day.Year : day.Year - 1;

    /// <summary>The year that is prepared then: from June on it is the coming one.</summary>
    public static int Prepared(DateOnly day) => day.Month >= June ? day.Year : day.Year - 1;

    /// <summary>Until the end of December.</summary>
    public static bool IsFirstHalf(DateOnly day) => day.Month >= September;

    public static DateOnly Begins(int firstYear) => new(firstYear, September, 1);
}

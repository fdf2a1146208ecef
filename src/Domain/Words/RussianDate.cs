using System.Globalization;

namespace TochkaBot.Domain.Words;

/// <summary>Dates as people say them. The moment given is already in the centre's zone.</summary>
public static class RussianDate
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    private static readonly string[] Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"];

    private static readonly string[] Months =
    [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];

    /// <summary>«ср, 7 декабря, 15:00»; the year only when it is not this one.</summary>
    public static string DayAndTime(DateTimeOffset local, DateTimeOffset nowLocal) =>
        $"{Day(DateOnly.FromDateTime(local.Date), nowLocal)}, {Time(local)}";

    /// <summary>«ср, 7 декабря».</summary>
    public static string Day(DateOnly day, DateTimeOffset nowLocal)
    {
        var year = day.Year == nowLocal.Year ? string.Empty : $" {day.Year}";
        return $"{Weekdays[(int)day.DayOfWeek]}, {day.Day} {Months[day.Month - 1]}{year}";
    }

    /// <summary>«7 декабря 2026 года».</summary>
    public static string Full(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year} года";

    /// <summary>«15:00».</summary>
    public static string Time(DateTimeOffset local) => local.ToString("H:mm", Russian);

    /// <summary>«7.12 15:00», for lists where room is short.</summary>
    public static string Brief(DateTimeOffset local) => local.ToString("d.MM H:mm", Russian);

    /// <summary>«Декабрь 2026».</summary>
    public static string MonthTitle(DateOnly month)
    {
        var name = Russian.DateTimeFormat.GetMonthName(month.Month);
        return $"{char.ToUpper(name[0], Russian)}{name[1..]} {month.Year}";
    }
}

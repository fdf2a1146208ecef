using System.Globalization;

namespace TochkaBot.Domain.Words;

/// <summary>Days and stretches of time as papers write them, always with the year.</summary>
public static class RussianPeriod
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>«1 сентября 2022 г.».</summary>
    public static string Day(DateOnly day) => $"{DayAndMonth(day)} {day.Year} г.";

    /// <summary>«1 сентября 2022 г.», «5–9 октября 2022 г.», «Ноябрь–декабрь 2022 г.», «28 октября – 3 ноября 2022 г.».</summary>
    public static string Of(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            return Day(from);
        }

        if (from.Day == 1 && to.AddDays(1).Day == 1)
        {
            return Months(from, to);
        }

        if (from.Year != to.Year)
        {
            return $"{Day(from)} – {Day(to)}";
        }

        return from.Month == to.Month ? $"{from.Day}–{Day(to)}" : $"{DayAndMonth(from)} – {Day(to)}";
    }

    /// <summary>«5–9 октября», «28 октября – 3 ноября»: where everybody knows which year it is.</summary>
    public static string Near(DateOnly from, DateOnly to) =>
        to <= from ? DayAndMonth(from)
        : from.Month == to.Month && from.Year == to.Year ? $"{from.Day}–{DayAndMonth(to)}"
        : $"{DayAndMonth(from)} – {DayAndMonth(to)}";

    /// <summary>From the first day of a month to the last of one.</summary>
    private static string Months(DateOnly from, DateOnly to)
    {
        var (first, last) = (Month(from), Month(to));
        return from.Year != to.Year ? $"{Capital(first)} {from.Year} г. – {last} {to.Year} г."
            : from.Month == to.Month ? $"{Capital(first)} {to.Year} г."
            : $"{Capital(first)}–{last} {to.Year} г.";
    }

    private static string Month(DateOnly day) => Russian.DateTimeFormat.GetMonthName(day.Month);

    /// <summary>«1 сентября»: the language has a form of its own for a month after its day.</summary>
    private static string DayAndMonth(DateOnly day) =>
        $"{day.Day} {Russian.DateTimeFormat.MonthGenitiveNames[day.Month - 1]}";

    private static string Capital(string word) => $"{char.ToUpper(word[0], Russian)}{word[1..]}";
}

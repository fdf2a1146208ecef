using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Holidays;

/// <param name="From">Nothing when no day could be read.</param>
internal sealed record TypedHoliday(DateOnly? From, DateOnly? To, string Title)
{
    /// <summary>«31.02»: it looks like a date, but the calendar has no such day.</summary>
    public string? NoSuchDay { get; init; }
}

/// <summary>Understands «28.12.2026–10.01.2027 Зимние каникулы», «4.11 День народного единства», «с 1 по 10 мая …» in full dates.</summary>
internal static partial class HolidayReader
{
    private const int Patience = 200;

    public static TypedHoliday Read(string text, DateTime nowLocal)
    {
        if (Line().Match(text.Trim()) is not { Success: true } line)
        {
            return new TypedHoliday(null, null, string.Empty);
        }

        var from = DateReader.Read(line.Groups["from"].Value, nowLocal);
        var title = line.Groups["title"].Value.Trim();
        var to = line.Groups["to"].Success ? DateReader.Read(line.Groups["to"].Value, nowLocal) : from;
        if ((from.NoSuchDay ?? to.NoSuchDay) is { } wrong)
        {
            return new TypedHoliday(null, null, title) { NoSuchDay = wrong };
        }

        // «28.12–10.01» said in February: the end is in the year after its beginning.
        var end = to.Day < from.Day && !to.YearSaid ? to.Day?.AddYears(1) : to.Day;
        return new TypedHoliday(from.Day, end, title);
    }

    [GeneratedRegex(
        @"^(с\s+)?(?<from>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}([./]\d{4}|[./]\d{2})?|\d{1,2}\s+\p{L}{3,}(\s+\d{4})?)(\s*(–|—|-|по(?=\s)|до(?=\s))\s*(?<to>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}([./]\d{4}|[./]\d{2})?|\d{1,2}\s+\p{L}{3,}(\s+\d{4})?))?(?!\d)[\s,:.–—-]*(?<title>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        Patience
    )]
    private static partial Regex Line();
}

using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Conversations;

/// <summary>
/// A month as buttons: Monday first, days before <paramref name="First"/> left empty. Nobody turns to a month that would
/// be wholly empty.
/// </summary>
/// <param name="DayVerb">Gets the words and then «2026-12-07».</param>
/// <param name="MonthVerb">Gets the words and then «2026-12-01».</param>
internal sealed record CalendarKeyboard(
    DateOnly Month,
    DateOnly First,
    string DayVerb,
    string MonthVerb,
    params object[] Words
)
{
    private const string Empty = "·";

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 1);

    private static readonly string[] Weekdays = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

    public IEnumerable<IReadOnlyList<Button>> Rows()
    {
        var asked = OfMonth(Month);
        var earliest = OfMonth(First) > Earliest ? OfMonth(First) : Earliest;
        var first =
            asked > Latest ? Latest
            : asked < earliest ? earliest
            : asked;
        yield return
        [
            first > earliest ? Turn("‹", first.AddMonths(-1)) : Turn(Empty, first),
            Turn(RussianDate.MonthTitle(first), first),
            Turn("›", first.AddMonths(1)),
        ];
        yield return [.. Weekdays.Select(name => Turn(name, first))];
        // Weeks that are over would only be in the way.
        foreach (var week in Days(first).Chunk(7).Where(week => week.Any(day => day >= First)))
        {
            yield return [.. week.Select(day => Day(day, first))];
        }
    }

    private static DateOnly OfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static IEnumerable<DateOnly?> Days(DateOnly first)
    {
        var before = ((int)first.DayOfWeek + 6) % 7;
        var days = DateTime.DaysInMonth(first.Year, first.Month);
        var cells = (before + days + 6) / 7 * 7;
        return Enumerable
            .Range(0, cells)
            .Select(i => i >= before && i < before + days ? first.AddDays(i - before) : (DateOnly?)null);
    }

    private Button Day(DateOnly? day, DateOnly month) =>
        day is { } date && date >= First
            ? Button.To($"{date.Day}", DayVerb, [.. Words, $"{date:yyyy-MM-dd}"])
            : Turn(Empty, month);

    /// <summary>Headings and empty cells are buttons too, since the messenger knows nothing else; they show the month again.</summary>
    private Button Turn(string label, DateOnly month) => Button.To(label, MonthVerb, [.. Words, $"{month:yyyy-MM-dd}"]);
}

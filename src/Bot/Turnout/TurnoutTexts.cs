using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Turnout;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Turnout;

internal static class TurnoutTexts
{
    public const string Menu = "✔️ Кто пришёл";
    public const string List = "<b>Кто пришёл и результаты</b>\nСначала — где ещё ничего не отмечено.";
    public const string Nothing =
        "Здесь появятся мероприятия, когда придёт их день. Прошедшее можно внести: /new, «Уже прошло».";
    public const string NotFound = "Такого мероприятия нет.";
    public const string Certificates = "📜 Сертификаты";
    public const string WhoCame = "✅ Кто пришёл";

    public static string Label(HappenedLine line, CentreSettings centre) =>
        $"{(line.IsMarked ? "✔️" : "▫️")} {centre.Local(line.StartsAt):d.MM.yy} · {line.Title}";

    public static string Hub(Event item, Marks marks, HeadCount? count, CentreSettings centre, DateTimeOffset now) =>
        $"{Html.Bold(item.Title)}\n🗓 {When(item, centre, now)}\n\n{Counts(marks)}"
        + (count is { } whole ? $"\n{Whole(whole, marks)}" : string.Empty);

    public static string When(Event item, CentreSettings centre, DateTimeOffset now)
    {
        if (item.DateText is { Length: > 0 } words)
        {
            return Html.Safe(words);
        }

        var (first, last) = (item.FirstDay(centre), item.LastDay(centre));
        return first == last
            ? RussianDate.DayAndTime(centre.Local(item.StartsAt), now)
            : $"{RussianDate.Day(first, now)} – {RussianDate.Day(last, now)}";
    }

    /// <summary>«Пришли: 12 · не пришли: 3 · без отметки: 5»; what is nought is left out.</summary>
    public static string Counts(Marks marks)
    {
        string?[] parts =
        [
            marks.Came > 0 ? $"пришли: {marks.Came}" : null,
            marks.Absent > 0 ? $"не пришли: {marks.Absent}" : null,
            marks.Unknown > 0 ? $"без отметки: {marks.Unknown}" : null,
        ];
        var said = string.Join(" · ", parts.Where(p => p is not null));
        return said.Length == 0 ? "Отметок пока нет." : $"По списку {said}";
    }

    public static string Why(TurnoutOutcome outcome) =>
        outcome switch
        {
            TurnoutOutcome.NotAllowed => HomeTexts.NotAllowed,
            TurnoutOutcome.NotYet => "Это мероприятие ещё впереди: отмечать можно с его дня.",
            TurnoutOutcome.NotHeld => "Мероприятие отменено или не опубликовано: отмечать некого.",
            TurnoutOutcome.WrongDay => "В этот день мероприятия не было или он ещё впереди.",
            TurnoutOutcome.HasResult => "У этого имени есть результат: сначала уберите его в «Результатах».",
            TurnoutOutcome.NobodyFound => "В этом списке такого имени нет. Обновили список.",
            _ => NotFound,
        };

    private static string Whole(HeadCount count, Marks marks)
    {
        string?[] parts =
        [
            Part(count.Pupils, "ученик", "ученика", "учеников"),
            Part(count.Teachers, "педагог", "педагога", "педагогов"),
            Part(count.Guests, "гость", "гостя", "гостей"),
        ];
        var named = string.Join(", ", parts.Where(p => p is not null));
        var others = count.People - marks.Came;
        return $"Всего было: {Plural.Of(count.People, "человек", "человека", "человек")}"
            + (named.Length > 0 ? $", из них {named}" : string.Empty)
            + (others > 0 && marks.Came > 0 ? $" (без имён: {others})" : string.Empty)
            + (count.Wording.Length > 0 ? $"\nВ отчёте: «{Html.Safe(count.Wording)}»" : string.Empty);
    }

    private static string? Part(int? count, string one, string few, string many) =>
        count is { } number ? Plural.Of(number, one, few, many) : null;
}

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Cabinet.Stats;

internal static class StatsTexts
{
    public const string Menu = "📊 Статистика";
    public const string OwnLabel = "📊 Мои цифры";
    public const string Whole = "📊 Весь центр";
    public const string Picture = "📈 Картинка";

    private const int MostDirections = 12;

    private static readonly string[] Months =
    [
        "янв",
        "фев",
        "мар",
        "апр",
        "май",
        "июн",
        "июл",
        "авг",
        "сен",
        "окт",
        "ноя",
        "дек",
    ];

    public static string Short(DateOnly month) => $"{Months[month.Month - 1]} {month.Year}";

    public static string Column(DateOnly month) => Months[month.Month - 1];

    public static string Centre(MonthFigures figures, long waiting, DateTimeOffset? awaySince, Turn turn) =>
        $"""
            📊 <b>{RussianDate.MonthTitle(figures.Month)}</b> · весь центр

            {Numbers(figures)}{Directions(figures)}{Missing(figures)}

            {Delivery(waiting, awaySince, turn)}
            """;

    public static string Own(MonthFigures figures) =>
        $"""
            📊 <b>{RussianDate.MonthTitle(figures.Month)}</b> · мои мероприятия

            {Numbers(figures)}{Directions(figures)}{Classes(figures)}{Missing(figures)}
            """;

    public static string Caption(DateOnly month, bool own) =>
        $"Участия по месяцам, {(own ? "мои мероприятия" : "весь центр")}: до {Short(month)}";

    private static string Numbers(MonthFigures figures)
    {
        var (now, before) = (figures.Total, figures.Before);
        return $"""
            Мероприятий: {Beside(now.Events, before.Events)}
            Участий: {Beside(now.Participations, before.Participations)}
            Людей: {Beside(now.People, before.People)}
            Разных учеников: {Beside(now.UniquePupils, before.UniquePupils)}
            Дипломов победителей и призёров: {now.Winners + now.PrizeWinners + now.Laureates}
            Записей за месяц: {figures.SignUps}
            """;
    }

    /// <summary>«12 (месяцем раньше 9)».</summary>
    private static string Beside(int now, int before) =>
        now == before ? $"{now} (как месяцем раньше)" : $"{now} (месяцем раньше {before})";

    private static string Directions(MonthFigures figures)
    {
        var rows = figures.Directions.Where(d => d.Tally.Participations > 0).Take(MostDirections).ToList();
        return rows.Count == 0
            ? string.Empty
            : $"\n\n<b>По направлениям</b>\n{string.Join('\n', rows.Select(d => Line(d)))}";
    }

    private static string Classes(MonthFigures figures) =>
        figures.Classes.Count == 0
            ? string.Empty
            : $"\n\n<b>Мой класс</b>, все мероприятия\n{string.Join('\n', figures.Classes.Select(c => $"{Line(c)}, {Plural.Of(c.Tally.UniquePupils, "ученик", "ученика", "учеников")}"))}";

    private static string Line(CountRow row) =>
        $"• {Html.Safe(row.Title)} — {Plural.Of(row.Tally.Participations, "участие", "участия", "участий")}";

    private static string Missing(MonthFigures figures) =>
        figures.Missing == 0
            ? string.Empty
            : $"\n\n⚠️ Не отмечено, кто пришёл: {Plural.Of(figures.Missing, "мероприятие", "мероприятия", "мероприятий")}. Пока они считаются нулём — отметьте в /attendance.";

    private static string Delivery(long waiting, DateTimeOffset? awaySince, Turn turn)
    {
        var queue =
            waiting == 0
                ? "ничего не ждёт отправки"
                : $"{Plural.Form(waiting, "ждёт", "ждут", "ждут")} отправки {Plural.Of(waiting, "сообщение", "сообщения", "сообщений")}";
        return awaySince is { } since
            ? $"📵 Telegram недоступен с {RussianDate.DayAndTime(turn.Centre.Local(since), turn.LocalNow)}; {queue}."
            : $"📬 Telegram на связи; {queue}.";
    }
}

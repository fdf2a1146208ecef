using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Holidays;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Holidays;

internal static class HolidayTexts
{
    public const string Menu = "🏖 Каникулы и праздники";
    public const string Add = "➕ Добавить";
    public const string Yes = "🗑 Удалить";

    public const string Example =
        "Например: 28.12.2026–10.01.2027 Зимние каникулы. Или один день: 4.11 День народного единства.";

    public const string Ask =
        $"<b>Новые каникулы или праздник</b>\n\nНапишите дни и название одним сообщением.\n{Example}";

    public const string NotUnderstood = $"Дни не разобрались. {Example}";

    public const string NoTitle = $"Добавьте название. {Example}";

    public const string TitleTooLong =
        "Название длиннее ста знаков. Напишите, пожалуйста, короче: «28.12–10.01 Зимние каникулы».";

    public const string Gone = "Этих дней в списке уже нет.";

    public const string Removed = "Удалили.";

    private const string About =
        "В эти дни нет занятий кружков, не создаются повторы мероприятий, а запланированные рассылки ждут первого рабочего дня. Разовые мероприятия остаются.";

    public static string List(IReadOnlyList<Holiday> coming, DateTimeOffset nowLocal) =>
        coming.Count == 0
            ? $"<b>Каникулы и праздники</b>\n\nСписок пока пуст.\n\n{About}"
            : $"<b>Каникулы и праздники</b>\n\n{string.Join('\n', coming.Select(h => $"• {Days(h, nowLocal)} — {Html.Safe(h.Title)}"))}\n\n{About} Чтобы удалить строку, нажмите её.";

    public static string Label(Holiday holiday) => $"🗑 {Brief(holiday)} {holiday.Title}";

    public static string RemoveQuestion(Holiday holiday, DateTimeOffset nowLocal) =>
        $"Удалить из списка: {Days(holiday, nowLocal)} — {Html.Bold(holiday.Title)}? Занятия и рассылки этих дней пойдут как обычно.";

    public static string NoSuchDay(string said) => $"В календаре нет дня «{Html.Safe(said)}». {Example}";

    public static string Told(HolidayOutcome outcome) =>
        outcome switch
        {
            HolidayOutcome.Done => "Добавили.",
            HolidayOutcome.Already => "Эти дни уже есть в списке.",
            HolidayOutcome.Backwards => $"Конец раньше начала. {Example}",
            HolidayOutcome.TooLong =>
                $"Больше {HolidayActions.MostDays} дней подряд — похоже на ошибку в дате. {Example}",
            HolidayOutcome.NotFound => Gone,
            _ => HomeTexts.NotAllowed,
        };

    /// <summary>«пн, 28 декабря – вс, 10 января 2027».</summary>
    private static string Days(Holiday holiday, DateTimeOffset nowLocal) =>
        holiday.FromDay == holiday.ToDay
            ? RussianDate.Day(holiday.FromDay, nowLocal)
            : $"{RussianDate.Day(holiday.FromDay, nowLocal)} – {RussianDate.Day(holiday.ToDay, nowLocal)}";

    private static string Brief(Holiday holiday) =>
        holiday.FromDay == holiday.ToDay ? $"{holiday.FromDay:d.MM}" : $"{holiday.FromDay:d.MM}–{holiday.ToDay:d.MM}";
}

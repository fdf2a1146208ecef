using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Preferences;

/// <param name="Label">The button in the list.</param>
/// <param name="What">What it means, and an example of what to write.</param>
/// <param name="Wrong">Said to a text that cannot be used.</param>
internal sealed record SettingWords(string Label, string What, string Wrong);

/// <param name="Warning">Asked before it is set; nothing when a tap is enough.</param>
internal sealed record SettingChoice(string Label, string Value, string? Warning = null);

internal static class SettingTexts
{
    public const string Menu = "🛠 Настройки центра";
    public const string Directions = "🧭 Направления";
    public const string Words = "📝 Тексты согласий";
    public const string Staff = "👥 Педагоги и роли";
    public const string Holidays = "🏖 Каникулы и праздники";
    public const string Title = "<b>Настройки центра</b>\n\nНажмите, что хотите изменить. Действует сразу.";
    public const string Saved = "✅ Сохранили.";
    public const string Reset = "↩️ Вернуть прежнее";
    public const string Sure = "Да, изменить";

    private const string WrongHours = "Нужно целое число часов, например 12.";

    public static SettingWords Of(string key) =>
        key switch
        {
            CentreOptions.Name => new(
                "Название",
                "Как называется центр: так он подписывает страницы и бумаги. Напишите одной строкой, например: Точка роста «Орбита».",
                "Название — одна строка до 100 знаков, например: Точка роста «Орбита»."
            ),
            CentreOptions.School => new(
                "Школа",
                "Название школы для бумаг и отчётов. Напишите одной строкой, например: МКОУ «СОШ № 1».",
                "Название школы — одна строка до 200 знаков, например: МКОУ «СОШ № 1»."
            ),
            CentreOptions.Zone => new(
                "Часовой пояс",
                "В нём показаны все времена. Сами моменты не сдвинутся: изменится только то, что на часах. Выберите город или напишите пояс, например Europe/Moscow.",
                "Такого пояса нет. Выберите город или напишите, например, Asia/Vladivostok."
            ),
            CentreOptions.QuietFrom => new(
                "Тихие часы с",
                "С этого времени бот не присылает новости, рассылки, напоминания и предложения мест. Напишите время, например 21:00.",
                "Время в виде 21:00."
            ),
            CentreOptions.QuietTo => new(
                "Тихие часы до",
                "С этого времени бот снова пишет. Напишите время, например 8:00.",
                "Время в виде 8:00."
            ),
            CentreOptions.RequireConsent => new(
                "Согласие родителя",
                "Ждут ли записи ученика согласия законного представителя.",
                "Выберите, пожалуйста, кнопку."
            ),
            CentreOptions.Names => new(
                "Имена в чатах",
                "Как бот называет в чате других людей.",
                "Выберите, пожалуйста, кнопку."
            ),
            CentreOptions.OfferHours => new(
                "Ответ на место",
                "Сколько часов ждёт ответа предложенное место; тихие часы не считаются. Напишите число от 1 до 168, например 12.",
                WrongHours
            ),
            CentreOptions.ConsentHoldHours => new(
                "Место ждёт согласия",
                "Сколько часов место ждёт согласия родителя. Напишите число от 1 до 720, например 24.",
                WrongHours
            ),
            CentreOptions.RemindBefore => new(
                "Напоминания",
                "За сколько до начала бот напоминает о мероприятии. У мероприятия может быть своё время.",
                "Выберите, пожалуйста, кнопку."
            ),
            _ => new(
                "Пауза рассылки",
                "Сколько секунд после «Отправить» рассылку ещё можно отменить. Напишите число от 0 до 3600, например 60.",
                "Нужно целое число секунд от 0 до 3600, например 60."
            ),
        };

    public static IReadOnlyList<SettingChoice> Choices(string key) =>
        key switch
        {
            CentreOptions.Zone => Zones,
            CentreOptions.RequireConsent =>
            [
                new("Ждать согласия", "true"),
                new(
                    "Не ждать",
                    "false",
                    "Записи учеников начнут действовать без согласия родителя. По закону согласие на обработку данных ребёнка всё равно нужно — на бумаге. Изменить?"
                ),
            ],
            CentreOptions.Names =>
            [
                new("Мария И., 6Б", "short"),
                new(
                    "Иванова Мария, 6Б",
                    "full",
                    "Фамилии детей и взрослых начнут уходить через мессенджер, серверы которого за границей. Изменить?"
                ),
            ],
            CentreOptions.RemindBefore =>
            [
                new("За сутки и за 2 часа", "1.00:00:00 02:00:00"),
                new("За сутки", "1.00:00:00"),
                new("За 2 часа", "02:00:00"),
                new("За 3 дня и за сутки", "3.00:00:00 1.00:00:00"),
                new("Не напоминать", string.Empty),
            ],
            _ => [],
        };

    private static IReadOnlyList<SettingChoice> Zones { get; } =
    [
        new("Калининград", "Europe/Kaliningrad"),
        new("Москва", "Europe/Moscow"),
        new("Самара", "Europe/Samara"),
        new("Екатеринбург", "Asia/Yekaterinburg"),
        new("Омск", "Asia/Omsk"),
        new("Новосибирск", "Asia/Novosibirsk"),
        new("Красноярск", "Asia/Krasnoyarsk"),
        new("Иркутск", "Asia/Irkutsk"),
        new("Якутск", "Asia/Yakutsk"),
        new("Владивосток", "Asia/Vladivostok"),
        new("Магадан", "Asia/Magadan"),
        new("Камчатка", "Asia/Kamchatka"),
    ];

    public static string Label(CentreOption option, CentreSettings centre) =>
        $"{Of(option.Key).Label}: {Value(option, centre)}";

    public static string Ask(CentreOption option, CentreSettings centre, bool isSet) =>
        $"{Html.Bold(Of(option.Key).Label)}\n\n{Of(option.Key).What}\n\nСейчас: {Html.Safe(Value(option, centre))}"
        + (isSet ? " (задано здесь)" : " (как при установке)");

    private static string Value(CentreOption option, CentreSettings centre)
    {
        var stored = option.Text(centre);
        if (Choices(option.Key).FirstOrDefault(choice => choice.Value == stored) is { } known)
        {
            return known.Label;
        }

        return option.Key switch
        {
            CentreOptions.OfferHours => Plural.Of((int)centre.OfferHours, "час", "часа", "часов"),
            CentreOptions.ConsentHoldHours => Plural.Of((int)centre.ConsentHoldHours, "час", "часа", "часов"),
            CentreOptions.BroadcastGrace => Plural.Of(
                (int)centre.BroadcastGrace.TotalSeconds,
                "секунда",
                "секунды",
                "секунд"
            ),
            CentreOptions.RemindBefore => string.Join(", ", centre.RemindBefore.Select(Before)),
            _ when stored.Length == 0 => "—",
            _ => stored,
        };
    }

    private static string Before(TimeSpan span) =>
        span.TotalDays >= 1
            ? $"за {span.TotalDays.ToString("0.#", CultureInfo.GetCultureInfo("ru-RU"))} дн."
            : $"за {span.TotalHours.ToString("0.#", CultureInfo.GetCultureInfo("ru-RU"))} ч";
}

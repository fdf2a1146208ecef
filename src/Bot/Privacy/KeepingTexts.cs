using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Privacy;

internal static class KeepingTexts
{
    public const string Label = "🗄 Хранение данных";
    public const string Set = "Запомнили.";

    public static string Choice(int months, bool isChosen) => isChosen ? $"✅ {months}" : $"{months}";

    public static string Surnames(bool allowed) =>
        allowed ? "📄 Списки с фамилиями в чате: да" : "📄 Списки с фамилиями в чате: нет";

    public static string Page(int months, bool surnames, bool fullNames, int copies) =>
        $"""
            <b>Хранение данных</b>

            Кто выбыл из школы, становится безымянным через {Plural.Of(
                months,
                "месяц",
                "месяца",
                "месяцев"
            )}: имя, аккаунт и связи исчезают, числа в отчётах остаются. Кнопки ниже — срок в месяцах.

            Резервные копии хранятся {Plural.Of(copies, "ночь", "ночи", "ночей")}: столько же удалённое ещё лежит в старых копиях. Если вернуть базу из копии, удаления и отзывы согласий повторятся сами.

            {Files(surnames, fullNames)}
            """;

    private static string Files(bool surnames, bool fullNames) =>
        fullNames ? "Фамилии в чате разрешены настройкой Messenger:Names=full: списки приходят с фамилиями."
        : surnames
            ? "Списки, листки и реестры приходят в чат файлами с фамилиями. Чужой мессенджер их видит: включайте, только если это разрешено у вас в школе."
        : "Списки, листки и реестры приходят в чат с короткими именами («Мария И., 6Б»). Полные фамилии — в кабинете руководителя и на компьютере центра.";
}

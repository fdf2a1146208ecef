using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Cabinet;

internal static class CabinetTexts
{
    public const string Menu = "🖥 Кабинет";
    public const string Open = "🔗 Получить ссылку";
    public const string Again = "🔗 Новая ссылка";
    public const string CloseAll = "Закрыть кабинет на всех устройствах";

    private const string Title = "<b>Кабинет в браузере</b>";

    public static string About(int open) =>
        $"""
            {Title}

            Охват и цели, мероприятия, рассылки, люди и журнал — на большом экране.

            {(
                open == 0
                    ? "Сейчас он нигде не открыт."
                    : $"Сейчас открыт: {Plural.Of(open, "браузер", "браузера", "браузеров")}."
            )}
            """;

    public static string Entry(PageAddress address, CabinetEntry made) =>
        address.Public is null
            ? $"""
                {Title}

                Откройте на компьютере центра, где работает бот:
                {Html.Code(address.Of("/cabinet"))}

                и введите код: {Html.Code(Secrets.Spaced(made.Code))}

                {Rules("Код сработает")}
                """
            : $"""
                {Title}

                Ссылка для вас, действует 5 минут и сработает один раз:
                {Html.Safe(address.Of($"/cabinet/enter/{made.Link}"))}

                На другом компьютере откройте {Html.Code(address.Of("/cabinet"))} и введите код: {Html.Code(
                    Secrets.Spaced(made.Code)
                )}

                {Rules("Код сработает")}
                """;

    public static string Closed(int open) =>
        open == 0
            ? "Кабинет нигде не был открыт; ссылки и коды больше не действуют."
            : $"Кабинет закрыт: {Plural.Of(open, "браузер", "браузера", "браузеров")}. Ссылки и коды больше не действуют.";

    private static string Rules(string code) =>
        $"{code} один раз в течение суток; новая ссылка отменяет прежние. Никому их не пересылайте: по ним открываются имена детей.";
}

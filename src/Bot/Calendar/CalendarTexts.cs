using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Calendar;

internal static class CalendarTexts
{
    public const string OnPhone = "📆 Календарь на телефоне";
    public const string Get = "🔗 Получить ссылку";
    public const string New = "🔄 Новая ссылка";
    public const string NewYes = "Да, новая ссылка";
    public const string Off = "Отключить";
    public const string OffYes = "Да, отключить";

    public const string Title = "<b>Календарь на телефоне</b>";
    public const string NoEvent = "Этого мероприятия в календаре быть не может: его нет или оно отменено.";
    public const string FileCaption = "Откройте файл на телефоне, и мероприятие встанет в календарь.";
    public const string NewQuestion =
        "Сделать новую ссылку?\n\nПрежняя перестанет работать: календарь на телефоне нужно будет подключить заново.";
    public const string OffQuestion =
        "Отключить календарь?\n\nСсылка перестанет работать, мероприятия пропадут из календаря телефона. Записи останутся.";
    public const string IsOff = "Отключили: прежняя ссылка больше ничего не показывает.";
    public const string IsOnAlready =
        "Календарь на телефоне у вас подключён: всё, на что вы записаны, появляется в нём само.";

    public const string FilesOnly = $"""
        {Title}

        Календарь, который обновляется сам, здесь пока не настроен. Любое мероприятие можно добавить файлом: откройте его и нажмите «В календарь».
        """;

    public const string About = $"""
        {Title}

        Всё, на что вы записаны, само появится в календаре телефона: перенесли — передвинется, отменили — будет видно. У родителей — записи всех детей.

        Нужна ссылка: её знаете только вы, и её можно отключить.
        """;

    public const string On = $"""
        {Title}

        ✅ Подключён. Телефон заглядывает по ссылке раз в час или реже, так он сам решает.

        Потеряли ссылку или её увидел чужой — нажмите «Новая ссылка».
        """;

    public static string FileComes(Event item) =>
        $"{Html.Bold(item.Title)}\nФайл для календаря — следующим сообщением. Время в нём верное для любого часового пояса.";

    public static string Again(Event item) =>
        $"{Html.Bold(item.Title)}\nФайл для календаря уже выше. Если нужен ещё раз, откройте мероприятие и нажмите «В календарь».";

    public static string Link(string link) =>
        $"""
            Ссылка на ваш календарь:
            {Html.Code(link)}

            <b>iPhone.</b> Нажмите на ссылку, она скопируется. Настройки → Приложения → Календарь → Учётные записи → Новая
            → Другое → Подписной календарь: вставьте ссылку.

            <b>Android.</b> Откройте на компьютере calendar.google.com, «Другие календари» → «+» → «Добавить по URL».
            Вставьте ссылку: через несколько минут всё будет и на телефоне.

            Никому не пересылайте: по ней видны ваши записи. Покажем её только сейчас.
            """;
}

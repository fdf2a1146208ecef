using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations;

internal static class HomeTexts
{
    public const string Stale = "Это меню устарело. Вот свежее.";

    public const string OurFault = "Что-то сломалось у нас. Ничего не потерялось — попробуйте, пожалуйста, ещё раз.";

    public const string DiskFull =
        "Сейчас не получается сохранить: на компьютере центра кончилось место. Мы пробуем снова и ответим, как только получится. Повторять не нужно.";

    public const string Cancelled = "Хорошо, остановились.";

    public const string NotUnderstood = "Не получилось понять. Выберите, пожалуйста, кнопку.";

    public const string UnknownCommand = "Такой команды нет.";

    public const string NotAllowed = "Это доступно не всем. Если вам нужно — спросите руководителя центра.";

    public const string Back = "⬅️ Назад";

    public static string Home(Actor actor)
    {
        var greeting = actor.Person is { } person ? $"Здравствуйте, {Html.Safe(person.GivenName)}!" : "Здравствуйте!";
        return $"{greeting} Что посмотрим?";
    }

    public static string Help(IReadOnlyList<MenuCommand> commands) =>
        "Я помогаю узнавать о мероприятиях центра и записываться на них.\n\n"
        + string.Join('\n', commands.Select(c => $"/{c.Name} — {c.Words}"))
        + "\n/cancel — остановить то, что начали\n\nНажимайте кнопки под сообщениями: так быстрее.";
}

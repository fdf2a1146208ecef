using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Broadcasts;

/// <summary>Words of «Карантин / актированный день».</summary>
internal static class ClosureTexts
{
    public const string Menu = "🚫 Карантин / актированный день";
    public const string Quarantine = "😷 Карантин";
    public const string Frost = "❄️ Актированный день";
    public const string WholeSchool = "Вся школа";
    public const string Next = "Готово";
    public const string OneDay = "Только этот день";
    public const string ChangeText = "✏️ Изменить текст";

    public const string AskKind =
        "Что случилось? Сообщение уйдёт сразу, без минуты на раздумье и не дожидаясь утра. Кружки, напоминания и приглашения этих дней остановятся, пропуски никому не запишутся.";

    public const string AskClasses = "Кто остаётся дома? Выберите классы или всю школу.";
    public const string AskFrom = "С какого дня?";
    public const string AskTo = "По какой день включительно?";
    public const string AskText = "Пришлите текст целиком, одним сообщением.";
    public const string Done = "Отправляем. Ход — в сообщении ниже; дни отмечены.";
    public const string DoneAlready = "Это уже отправлено.";
    public const string WrongDays = "Эти дни уже прошли или их слишком много. Выберите ещё раз.";

    public static string Ready(
        bool quarantine,
        IReadOnlyList<string> classes,
        DateOnly from,
        DateOnly to,
        DateTimeOffset now
    )
    {
        var who =
            classes.Count == 0 ? "школе"
            : classes.Count == 1 ? $"{classes[0]} классе"
            : $"классах {string.Join(", ", classes)}";
        var days =
            from == to
                ? RussianDate.Day(from, now)
                : $"с {RussianDate.Day(from, now)} по {RussianDate.Day(to, now)} включительно";
        return quarantine
            ? $"В {who} карантин: {days}. Занятия и кружки не проводятся, приходить не нужно. О возобновлении сообщим."
            : $"Из-за погоды занятий и кружков в {who} не будет: {days}. Приходить не нужно. Берегите себя!";
    }

    public static string Confirm(string text, string count) =>
        $"Отправить сейчас?\n\n<blockquote>{Html.Safe(text)}</blockquote>\n{count}";

    public static string Send(int chats) => $"🚨 Отправить сейчас: {BroadcastTexts.Chats(chats)}";
}

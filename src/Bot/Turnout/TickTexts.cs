using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Turnout;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Turnout;

internal static class TickTexts
{
    public const string All = "✅ Все пришли";
    public const string Done = "Готово";
    public const string Add = "➕ Добавить";
    public const string Saved = "✅ Записали.";
    public const string SavedSoFar = "✅ Записали. Кто не пришёл ни разу, отметим после последнего дня.";
    public const string RestNo = "Оставить без отметки";
    public const string AtHome = "В этот день класс был дома (карантин или актированный день): отсутствием не считаем.";

    public static string List(Event item, Marks marks, DateOnly? day, int? here, DateTimeOffset now) =>
        $"<b>Кто пришёл</b>: {Html.Safe(item.Title)}\n"
        + (
            day is { } one
                ? $"🗓 {RussianDate.Day(one, now)} — пришли: {here}\nЗа все дни: {TurnoutTexts.Counts(marks)}\n\nНажмите на имя: ⬜ → ✅. Пришёл хотя бы раз — участвует."
                : $"{TurnoutTexts.Counts(marks)}\n\nНажмите на имя: ⬜ → ✅ → ❌ → ⬜."
        );

    public static string Label(string name, Attendance mark, SignUp signUp)
    {
        var sign = mark switch
        {
            Attendance.Came => "✅",
            Attendance.Absent => "❌",
            _ => "⬜",
        };
        var hint = (mark, signUp.Status, signUp.Intent) switch
        {
            (not Attendance.Unknown, _, _) => string.Empty,
            (_, SignUpStatus.Queued, _) => " · очередь",
            (_, _, Intent.Coming) => " · 👍 придёт",
            (_, _, Intent.NotComing) => " · 👎 не придёт",
            _ => string.Empty,
        };
        return $"{sign} {name}{hint}";
    }

    public static string DayLabel(DateOnly day, DateTimeOffset now) => $"🗓 День: {RussianDate.Day(day, now)}";

    public static string WhichDay(Event item) => $"{Html.Bold(item.Title)}\n\nЗа какой день отмечаем?";

    public static string RestQuestion(Event item, int missing) =>
        $"{Html.Bold(item.Title)}\n\nБез отметки: {Plural.Of(missing, "человек", "человека", "человек")}. Отметить, что не пришли?";

    public static string RestYes(int missing) => $"Да, не пришли: {missing}";
}

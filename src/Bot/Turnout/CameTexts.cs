using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Turnout;

internal static class CameTexts
{
    public const string WholeClass = "Весь класс";
    public const string ToResults = "🏅 К результатам";
    public const string ToList = "✅ К отметкам";

    public static string Choose(Event item, bool hasClasses) =>
        $"<b>Кто ещё был</b>: {Html.Safe(item.Title)}\n\n"
        + (
            hasClasses
                ? "Выберите класс или напишите фамилию. Кого в списке школы нет — целиком: «Иванова Мария 6Б»."
                : "Напишите, кого добавить: «Иванова Мария 6Б»."
        );

    public static string Class(Event item, SchoolClass of) =>
        $"<b>{Html.Safe($"{of}")}</b> · {Html.Safe(item.Title)}\nОтметьте, кто был. ✅ — уже отмечены.";

    public static string Done(int count) => $"✅ Готово: добавить {count}";

    public static string NewLabel(PupilLine line) => $"➕ Новое имя: {line.Name.Family} {line.Name.Given}, {line.Class}";

    public static string Matches(int count, PupilLine? line, bool more) =>
        (count, line) switch
        {
            (0, null) =>
                "Никого не нашли. Проверьте фамилию — или напишите целиком, и добавим новое имя: «Иванова Мария 6Б».",
            (0, _) => "В списке школы такого имени в этом классе нет. Добавить как новое?",
            (_, null) when more => "Нашлось много — допишите имя. Или выберите:",
            (_, null) => "Кто был?",
            _ => "Такое имя в списке школы есть. Кого добавить?",
        };

    public static string AddedOne(string name) => $"✅ Пришли: {Html.Bold(name)}.";

    public static string Added(int count) => $"✅ Добавили: {Plural.Of(count, "человек", "человека", "человек")}.";
}

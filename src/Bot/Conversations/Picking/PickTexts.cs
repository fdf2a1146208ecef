using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations.Picking;

internal static class PickTexts
{
    public const string WholeClass = "Весь класс";
    public const string WhoIsAdded = "Кого добавить?";

    public static string Ask(bool hasClasses) =>
        hasClasses
            ? "Выберите класс или напишите фамилию. Кого в списке школы нет — целиком: «Иванова Мария 6Б»."
            : "Напишите, кого добавить: «Иванова Мария 6Б».";

    public static string Done(int count) => $"✅ Готово: добавить {count}";

    public static string NewName(PupilLine line) => $"{line.Name.Family} {line.Name.Given}, {line.Class}";

    public static string NewLabel(PupilLine line) => $"➕ Новое имя: {NewName(line)}";

    public static string Matches(int count, PupilLine? line, bool more, string question) =>
        (count, line) switch
        {
            (0, null) =>
                "Никого не нашли. Проверьте фамилию — или напишите целиком, и добавим новое имя: «Иванова Мария 6Б».",
            (0, _) => "В списке школы такого имени в этом классе нет. Добавить как новое?",
            (_, null) when more => "Нашлось много — допишите имя. Или выберите:",
            (_, null) => question,
            _ => "Такое имя в списке школы есть. Кого добавить?",
        };
}

using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Families;

internal static class SlipTexts
{
    public const string Label = "🖨 Листки для семей";
    public const string Register = "📄 Реестр согласий";

    public const string AskClass = """
        <b>Листки для семей</b>

        На каждого ребёнка — листок с двумя QR-кодами: для взрослых семьи и для самого ученика. Выберите класс, напечатайте и раздайте.
        """;

    public const string NoClasses = "Сначала загрузите список классов: /roster.";
    public const string NobodyThere = "В этом классе по списку школы никого нет.";

    public static string Ready(SchoolClass of, int count) =>
        $"Листки {of} класса: {Plural.Of(count, "ребёнок", "ребёнка", "детей")}. Ссылки в QR-кодах действуют 30 дней, код для ввода — сутки; каждый срабатывает один раз.";
}

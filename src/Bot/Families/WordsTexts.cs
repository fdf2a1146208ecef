using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

internal static class WordsTexts
{
    public const string Title =
        "<b>Тексты согласий</b>\n\nЭти слова читает семья, когда соглашается. Прежние согласия остаются с прежними словами.";

    public const string Change = "✏️ Изменить";
    public const string Publish = "Да, заменить";
    public const string Kept = "✅ Новые слова действуют с этой минуты.";

    public static string Ask(ConsentPurpose purpose) =>
        $"Пришлите новый текст согласия «{ConsentTexts.PurposeName(purpose)}» одним сообщением. Назовите в нём школу, какие данные, зачем, на какой срок и как отозвать.";

    public static string WrongLength =>
        $"Нужен текст от {ConsentWords.Shortest} до {ConsentWords.Longest} знаков одним сообщением.";

    public static string Label(ConsentPurpose purpose)
    {
        var name = ConsentTexts.PurposeName(purpose);
        return $"📝 {char.ToUpperInvariant(name[0])}{name[1..]}";
    }

    public static string Of(ConsentPurpose purpose, string text) =>
        $"<b>Согласие «{ConsentTexts.PurposeName(purpose)}»</b>\n\n{Cut(text)}";

    public static string Preview(string text) =>
        $"{Cut(text)}\n\n<b>Заменить этими словами?</b> Их увидят все, кто даст согласие с этой минуты.";

    private static string Cut(string text) =>
        Html.Safe(text.Length <= ConsentWords.Longest ? text : text[..ConsentWords.Longest] + "…");
}

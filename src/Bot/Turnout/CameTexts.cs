using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Conversations.Picking;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Turnout;

internal static class CameTexts
{
    public const string WhoCame = "Кто был?";
    public const string ToResults = "🏅 К результатам";
    public const string ToList = "✅ К отметкам";

    public static string Choose(Event item, bool hasClasses) =>
        $"<b>Кто ещё был</b>: {Html.Safe(item.Title)}\n\n{PickTexts.Ask(hasClasses)}";

    public static string Class(Event item, SchoolClass of) =>
        $"<b>{Html.Safe($"{of}")}</b> · {Html.Safe(item.Title)}\nОтметьте, кто был. ✅ — уже отмечены.";

    public static string AddedOne(string name) => $"✅ Пришли: {Html.Bold(name)}.";

    public static string Added(int count) => $"✅ Добавили: {Plural.Of(count, "человек", "человека", "человек")}.";
}

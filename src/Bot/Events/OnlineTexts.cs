using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>Words about taking part from afar. The address itself is said to those with a seat only.</summary>
internal static class OnlineTexts
{
    public const string Awaited = "🔗 Ссылка на встречу появится здесь — напишем, как только её пришлёт педагог.";
    public const string Lacking =
        "🔗 Ссылки для участников пока нет. Её можно прислать в «Изменить»: строка «Ссылка для участников».";

    public static string? Format(Event item) =>
        item.Format switch
        {
            EventFormat.Online => "💻 Онлайн",
            EventFormat.Hybrid => "💻 Можно и онлайн",
            _ => null,
        };

    public static string Line(string url) => $"🔗 Ссылка для участников: {Html.Safe(url)}";

    public static string ForStaff(string url) => $"🔗 Ссылка (её видят только записанные): {Html.Safe(url)}";

    /// <summary>Of those events that the reader, or a child of theirs, has a seat at.</summary>
    public static IReadOnlyList<string> Lines(Turn turn, IEnumerable<Event> events) =>
        [
            .. events
                .Where(e => e.OnlineUrl is not null && OnlineLink.HasSeat(turn.Tx, turn.Actor, e))
                .Select(e => $"🔗 {Html.Safe(e.Title)}: {Html.Safe(e.OnlineUrl!)}"),
        ];

    public static string Told(Event item, bool isChanged, string names, string when) =>
        $"🔗 {(isChanged ? "Ссылка изменилась" : "Появилась ссылка")}: {Html.Bold(item.Title)}{names}\n🗓 {when}\n\n{Html.Safe(item.OnlineUrl!)}";
}

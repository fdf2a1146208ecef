using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Events;

internal static class OwnTexts
{
    public const string Mine = "🗂 Мои мероприятия";
    public const string All = "🗂 Все мероприятия центра";
    public const string Nothing = "Вы ещё ничего не публиковали. Начните с /new";

    public static string Button(Actor actor) => actor.LeadsCentre ? All : Mine;

    public static string Title(Actor actor, int count) =>
        $"<b>{(actor.LeadsCentre ? "Все мероприятия центра" : "Мои мероприятия")}</b>: {count}\nСначала новые.";

    public static string Label(Event item, CentreSettings centre) =>
        $"{Mark(item.Status)}{centre.Local(item.StartsAt):d.MM.yy} · {item.Title}";

    private static string Mark(EventStatus status) =>
        status switch
        {
            EventStatus.Draft => "📝 ",
            EventStatus.Cancelled => "❌ ",
            EventStatus.Finished => "✔️ ",
            _ => string.Empty,
        };
}

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Words about applications: of the teacher who decides, and of those who wait.</summary>
internal static class ApplicationTexts
{
    public const string Refuse = "✖️ Отказать";
    public const string RefusalYes = "Да, отказать";
    public const string AllYes = "✅ Да, принять всех";
    public const string NoneLeft = "Заявок больше нет.";
    public const string DecidedBefore = "По этой заявке решение уже есть.";

    public static string Label(int count) => $"✋ Заявки: {count}";

    public static string Title(Event item, int count) =>
        $"<b>Заявки</b>: {Html.Safe(item.Title)}\n{Waiting(count)}. {ListTexts.Seats(item)}\n\nНажмите имя, чтобы принять. Семье сразу напишем.";

    public static string Accept(string names) => $"✅ {names}";

    public static string AcceptAll(int count) => $"✅ Принять всех: {count}";

    public static string AllQuestion(Event item, int count) =>
        $"Принять все заявки: {Html.Bold(item.Title)}?\n{Waiting(count)}. {ListTexts.Seats(item)} Кому не хватит места, встанет в очередь. Семьям сразу напишем.";

    public static string Accepted(string names, SignUpOutcome outcome) =>
        outcome switch
        {
            SignUpOutcome.Seated => $"Принято: {names}",
            SignUpOutcome.Queued => $"Принято, но мест нет: {names} — в очереди",
            _ => "Мероприятие прошло или отменено: принять уже нельзя.",
        };

    public static string AllAccepted(int count) => $"Принято: {Plural.Of(count, "заявка", "заявки", "заявок")}";

    public static string RefusalQuestion(string names) =>
        $"Отказать: {Html.Bold(names)}?\n\nСемье напишем, что в этот раз не получилось. Записаться снова можно, пока идёт запись.";

    public static string Refused(string names) => $"Отказано: {names}. Семье напишем.";

    public static string Call(Event item, int count) =>
        $"✋ <b>Заявки ждут вашего решения</b>\n{Html.Bold(item.Title)}\n{Waiting(count)}.";

    public static string Accepting(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        $"{NewsTexts.Head(NewsTexts.Of(whom, "✅ Педагог принял заявку", "✅ Педагог принял заявки"), whom)}\n🗓 {EventTexts.When(whom.Item, centre, now)}\n\n{NewsTexts.States(whom, centre, now)}";

    public static string Refusing(Concerned whom) =>
        $"{NewsTexts.Head(NewsTexts.Of(whom, "В этот раз заявку не приняли", "В этот раз заявки не приняли"), whom)}\n\nПричину подскажет педагог центра.";

    public static string FirstThisTime(
        Event item,
        IReadOnlyList<Member> whom,
        CentreSettings centre,
        DateTimeOffset now
    ) =>
        $"⭐ <b>Сначала — те, кому в прошлый раз не хватило места</b>{NewsTexts.Children(whom)}\n"
        + $"{Html.Bold(item.Title)}\n🗓 {EventTexts.When(item, centre, now)}\n\nЗаписаться можно уже сейчас, раньше других.";

    private static string Waiting(int count) =>
        $"{Plural.Form(count, "Ждёт", "Ждут", "Ждут")} {Plural.Of(count, "заявка", "заявки", "заявок")}";
}

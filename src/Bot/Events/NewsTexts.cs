using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>What people are told unasked: of themselves «вы», of the children of the family by name.</summary>
internal static class NewsTexts
{
    public static string Cancelled(Event item, IReadOnlyList<Member> whom, CentreSettings centre, DateTimeOffset now) =>
        $"❌ Отменено: {Html.Bold(item.Title)}{Children(whom)}\n🗓 {EventTexts.When(item, centre, now)}\n\nПриходить не нужно.";

    public static string Changed(Event item, IReadOnlyList<Member> whom, CentreSettings centre, DateTimeOffset now) =>
        $"⚠️ Изменения: {Html.Bold(item.Title)}{Children(whom)}\n\n🗓 {EventTexts.When(item, centre, now)}"
        + (item.Place is { Length: > 0 } place ? $"\n📍 {Html.Safe(place)}" : string.Empty)
        + (whom.All(m => m.IsSelf) ? "\n\nВаша запись сохраняется." : "\n\nЗапись сохраняется.");

    public static string Seat(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        $"{Head("🔔 Освободилось место", whom)}\n🗓 {EventTexts.When(whom.Item, centre, now)}\n\n"
        + (
            whom.Members[0].Standing!.Status == SignUpStatus.Queued
                ? "Место получит тот, кто первым нажмёт «Подтверждаю»."
                : string.Join('\n', Waits(whom, centre, now))
        );

    public static string Consent(Concerned whom) =>
        whom.IsSelf
            ? $"✅ Согласие получено. Вы записаны: {Html.Bold(whom.Item.Title)}"
            : $"✅ Согласие получено. {Html.Safe(whom.Names)}: запись есть\n{Html.Bold(whom.Item.Title)}";

    public static string ConsentSoon(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        $"{Head("⏰ Скоро закроется запись, а согласия ещё нет", whom)}\n"
        + $"Ждём до {Until(whom.Item.Closes, centre, now)}, потом {Of(whom, "место", "места")} предложим другим.";

    public static string LateConsent(Concerned whom) =>
        whom.AreSeveral ? $"{Head($"{LateWhy(whom)} места больше не держим", whom)}\n\n{whom.Say(InQueue)}"
        : whom.IsSelf
            ? $"{LateWhy(whom)} место больше не держим: {Html.Bold(whom.Item.Title)}. Вы в очереди: {Position(whom)}."
        : $"{LateWhy(whom)} место больше не держим · {Html.Safe(whom.Names)}: {Html.Bold(whom.Item.Title)}. Запись в очереди: {Position(whom)}.";

    public static string Expiry(Concerned whom) =>
        $"{Head($"Время ответа вышло, {Of(whom, "место предложили следующему", "места предложили следующим")}", whom)}\nЕсли ещё хотите, запишитесь снова.";

    public static string Removed(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        $"{Head(Of(whom, "Запись снята педагогом", "Записи сняты педагогом"), whom)}\n🗓 {EventTexts.When(whom.Item, centre, now)}\n\nЕсли это ошибка, скажите педагогу центра.";

    public static string TeamSeated(Concerned whom) => Head("✅ Капитан подтвердил место команды", whom);

    public static string TeamDeclined(Concerned whom) =>
        $"{Head("Капитан отказался от места команды", whom)}\n\nЗаписаться снова можно с карточки мероприятия.";

    public static string Added(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        $"{Head(Of(whom, "Педагог добавил запись", "Педагог добавил записи"), whom)}\n🗓 {EventTexts.When(whom.Item, centre, now)}\n\n{States(whom, centre, now)}";

    /// <summary>What stands now, in the words of the card.</summary>
    public static string States(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        whom.Say(member => MemberTexts.State(member, whom.Item, centre, now));

    public static string Head(string words, Concerned whom) =>
        whom.IsSelf
            ? $"{words}: {Html.Bold(whom.Item.Title)}"
            : $"{words} · {Html.Safe(whom.Names)}\n{Html.Bold(whom.Item.Title)}";

    public static string Of(Concerned whom, string one, string several) => whom.AreSeveral ? several : one;

    public static string Children(IReadOnlyList<Member> whom) =>
        whom.All(m => m.IsSelf) ? string.Empty : $"\n👤 {MemberTexts.Names(whom)}";

    /// <summary>Where a child's own consent stands, it is a sibling or a team that waits for another's.</summary>
    private static string LateWhy(Concerned whom) =>
        whom.Members.All(m => m.Awaiting == Awaiting.Nothing)
            ? "Согласие есть не у всех, кто записан вместе:"
            : "Согласия пока нет,";

    private static IEnumerable<string> Waits(Concerned whom, CentreSettings centre, DateTimeOffset now) =>
        whom
            .Turns.GroupBy(turn => turn.Standing!.HoldUntil)
            .Select(same => (Who: same.ToList(), Until: same.Key is { } until ? Until(until, centre, now) : null))
            .Select(wait =>
                wait.Who.Count == whom.Turns.Count
                    ? $"{Of(whom, "Место ждёт", "Места ждут")} вас до {wait.Until}."
                    : $"{Html.Safe(Siblings.Names(wait.Who))}: ждём ответа до {wait.Until}."
            );

    private static string InQueue(Member member) =>
        $"{(member.IsSelf ? "Вы" : Html.Safe(member.Name))}: запись в очереди, {member.Standing!.Position}";

    private static int? Position(Concerned whom) => whom.Turns[0].Standing!.Position;

    private static string Until(DateTimeOffset moment, CentreSettings centre, DateTimeOffset now) =>
        RussianDate.DayAndTime(centre.Local(moment), centre.Local(now));
}

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
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

    public static string Seat(Event item, Member member, CentreSettings centre, DateTimeOffset now) =>
        $"{Head("🔔 Освободилось место", item, member)}\n🗓 {EventTexts.When(item, centre, now)}\n\n"
        + (
            member.Standing!.HoldUntil is { } until
                ? $"Место ждёт вас до {RussianDate.DayAndTime(centre.Local(until), centre.Local(now))}."
                : "Место получит тот, кто первым нажмёт «Подтверждаю»."
        );

    public static string Consent(Event item, Member member) =>
        member.IsSelf
            ? $"✅ Согласие получено. Вы записаны: {Html.Bold(item.Title)}"
            : $"✅ Согласие получено. {Html.Safe(member.Name)}: запись есть\n{Html.Bold(item.Title)}";

    public static string ConsentSoon(Event item, Member member, CentreSettings centre, DateTimeOffset now) =>
        $"{Head("⏰ Скоро закроется запись, а согласия ещё нет", item, member)}\n"
        + $"Ждём до {RussianDate.DayAndTime(centre.Local(item.Closes), centre.Local(now))}, потом место предложим другим.";

    public static string LateConsent(Event item, Member member) =>
        member.IsSelf
            ? $"Согласия пока нет, место больше не держим: {Html.Bold(item.Title)}. Вы в очереди: {member.Standing!.Position}."
            : $"Согласия пока нет, место больше не держим · {Html.Safe(member.Name)}: {Html.Bold(item.Title)}. Запись в очереди: {member.Standing!.Position}.";

    public static string Expiry(Event item, Member member) =>
        $"{Head("Время ответа вышло, место предложили следующему", item, member)}\nЕсли ещё хотите, запишитесь снова.";

    public static string Removed(Event item, Member member, CentreSettings centre, DateTimeOffset now) =>
        $"{Head("Запись снята педагогом", item, member)}\n🗓 {EventTexts.When(item, centre, now)}\n\nЕсли это ошибка, скажите педагогу центра.";

    public static string TeamSeated(Event item, Member member) =>
        $"{Head("✅ Капитан подтвердил место команды", item, member)}";

    public static string TeamDeclined(Event item, Member member) =>
        $"{Head("Капитан отказался от места команды", item, member)}\n\nЗаписаться снова можно с карточки мероприятия.";

    /// <param name="state">What stands now, in the words of the card.</param>
    public static string Added(Event item, Member member, string state, CentreSettings centre, DateTimeOffset now) =>
        $"{Head("Педагог добавил запись", item, member)}\n🗓 {EventTexts.When(item, centre, now)}\n\n{state}";

    public static string Head(string words, Event item, Member member) =>
        member.IsSelf
            ? $"{words}: {Html.Bold(item.Title)}"
            : $"{words} · {Html.Safe(member.Name)}\n{Html.Bold(item.Title)}";

    public static string Children(IReadOnlyList<Member> whom) =>
        whom.All(m => m.IsSelf) ? string.Empty : $"\n👤 {MemberTexts.Names(whom)}";
}

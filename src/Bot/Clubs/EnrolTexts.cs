using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Clubs;

/// <summary>Words of asking for a place in a club and giving it back.</summary>
internal static class EnrolTexts
{
    public const string LeaveYes = "Да, отчислиться";
    public const string Consent = "✅ Согласие";
    public const string Introduce = "🎒 Записаться: я учусь";
    public const string IntroduceParent = "👪 Записать ребёнка: я родитель";

    public static string JoinLabel(ClubChild child, ClubGroup group, bool onlyGroup)
    {
        var of = onlyGroup ? string.Empty : $", {group.Title}";
        var queues = group.Free <= 0 || group.Queued > 0;
        return (child.IsSelf, queues) switch
        {
            (true, false) => $"✍️ Записаться в кружок{of}",
            (true, true) => $"🕓 Встать в очередь{of}",
            (false, false) => $"✍️ Записать: {child.Name}{of}",
            _ => $"🕓 В очередь: {child.Name}{of}",
        };
    }

    public static string LeaveLabel(ClubChild child, ClubMember member)
    {
        var words = member.Status == ClubMemberStatus.Enrolled ? "Отчислиться" : "Отменить запись";
        return child.IsSelf ? $"↩️ {words}" : $"↩️ {words}: {child.Name}";
    }

    /// <summary>«✅ Маша: в кружке, Группа 1».</summary>
    public static string Standing(ClubChild child, ClubMember member, ClubGroup group, bool onlyGroup)
    {
        var of = onlyGroup ? string.Empty : $", {Html.Safe(group.Title)}";
        var state = (member.Status, child.IsSelf) switch
        {
            (ClubMemberStatus.Enrolled, true) => "<b>Вы записаны</b>",
            (ClubMemberStatus.Enrolled, false) => $"<b>{Html.Safe(child.Name)}: запись есть</b>",
            (ClubMemberStatus.Queued, true) => $"<b>Вы в очереди: {member.Position}</b>",
            (ClubMemberStatus.Queued, false) => $"<b>{Html.Safe(child.Name)}: запись в очереди, {member.Position}</b>",
            (_, true) => "<b>Ждём согласия родителя</b>",
            _ => $"<b>{Html.Safe(child.Name)}: запись ждёт согласия</b>",
        };
        return $"{ClubTexts.Mark(member.Status)} {state}{of}";
    }

    public static string Advice(bool isSelf, bool mayConsent) =>
        mayConsent ? "Место держим. Нужно согласие — кнопка «Согласие» ниже."
        : isSelf
            ? "Место держим. Передайте родителю: согласие можно дать в этом боте или подписать на бумаге у педагога."
        : "Место держим. Согласие даёт законный представитель или подтверждает педагог центра.";

    public static string Outcome(ClubChild child, EnrolResult result) =>
        (result.Outcome, child.IsSelf) switch
        {
            (EnrolOutcome.Enrolled, true) => "Вы записаны",
            (EnrolOutcome.Enrolled, false) => $"{child.Name}: запись есть",
            (EnrolOutcome.AwaitingConsent, true) => "Ждём согласия родителя",
            (EnrolOutcome.AwaitingConsent, false) => $"{child.Name}: запись ждёт согласия",
            (EnrolOutcome.Queued, true) => $"Вы в очереди: {result.Member?.Position}",
            (EnrolOutcome.Queued, false) => $"{child.Name}: запись в очереди, {result.Member?.Position}",
            (EnrolOutcome.Already, true) => "Вы уже здесь",
            (EnrolOutcome.Already, false) => $"{child.Name}: запись уже есть",
            (EnrolOutcome.Closed, _) => "Запись закрыта",
            (EnrolOutcome.NotForYou, _) => "Этот кружок для других классов",
            _ => ClubTexts.NotFound,
        };

    public static string LeaveQuestion(ClubChild child, Club club, ClubMember member)
    {
        var what = member.Status == ClubMemberStatus.Enrolled ? "Отчислиться из кружка" : "Отменить запись в кружок";
        var who = child.IsSelf ? string.Empty : $" ({Html.Safe(child.Name)})";
        return $"{what} {Html.Bold(club.Title)}{who}?\n\nМесто сразу перейдёт следующему в очереди. Вернуться можно, но уже в конец очереди.";
    }

    public static string Left(ClubChild child) => child.IsSelf ? "Запись отменена" : $"{child.Name}: запись отменена";

    public static string Count(int people) => Plural.Of(people, "ученик", "ученика", "учеников");
}

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>How a sign-up is spoken of to whom it belongs: «Вы записаны», «Маша: запись есть». Names are never declined.</summary>
internal static class MemberTexts
{
    private const int LongestTitle = 50;

    public static string JoinLabel(Member member) =>
        (member.IsSelf, member.WouldQueue) switch
        {
            (true, false) => EventTexts.SignUp,
            (true, true) => EventTexts.Queue,
            (false, false) => $"✅ Записать: {member.Name}",
            _ => $"🕓 Записать: {member.Name} — в очередь",
        };

    public static string JoinAllLabel(int count) => $"✅ Записать всех: {count}";

    public static string LeaveLabel(Member member) => Named(EventTexts.Leave, member);

    public static string ConfirmLabel(Member member) => Named(EventTexts.Confirm, member);

    public static string DeclineLabel(Member member) => Named(EventTexts.Decline, member);

    public static string ConsentLabel(Member member) => Named("📝 Согласие", member);

    public static string PortfolioLabel(Member member) => Named("🗂 Портфолио", member);

    public static string State(Member member, Event item, CentreSettings centre, DateTimeOffset now)
    {
        if (member.Standing is not { } standing || item.Status == EventStatus.Cancelled)
        {
            return string.Empty;
        }

        var lines = new[]
        {
            Standing(member, standing),
            standing.Status == SignUpStatus.AwaitingConsent || member.Awaiting != Awaiting.Nothing
                ? Advice(member.Awaiting)
            : standing.Status == SignUpStatus.Queued && member.IsSelf ? "Освободится место — сразу напишем."
            : string.Empty,
            standing.Status == SignUpStatus.AwaitingConsent ? Hold(standing, item, centre, now) : string.Empty,
        };
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }

    public static string Outcome(Member member, SignUpResult result) =>
        member.IsSelf ? EventTexts.Outcome(result)
        : result.Outcome is SignUpOutcome.Left ? $"Запись отменена: {member.Name}"
        : result.Outcome is SignUpOutcome.NotForYou ? $"{member.Name}: мероприятие для других классов"
        : result.SignUp is { IsActive: true } standing ? $"{member.Name}: {Kind(standing, member)}"
        : EventTexts.Outcome(result);

    /// <param name="together">Who asked to be seated together with this one.</param>
    public static string LeaveQuestion(Member member, Event item, IReadOnlyList<Member> together) =>
        $"Отменить запись: {(member.IsSelf ? string.Empty : $"{Html.Safe(member.Name)}, ")}{Html.Bold(item.Title)}?"
        + (item.Queued > 0 ? " Место предложим тому, кто ждёт в очереди." : string.Empty)
        + (together.Count > 0 ? $"\n\n{TogetherTexts.Stays(together)}" : string.Empty);

    /// <summary>Whose sign-up is open before that of the others.</summary>
    public static string Early(IReadOnlyList<Member> early) =>
        early.Any(m => m.IsSelf)
            ? "⭐ В прошлый раз вам не хватило места: записаться можно уже сейчас."
            : $"⭐ В прошлый раз не хватило места: {Html.Safe(string.Join(", ", early.Select(m => m.Name)))}. Записать можно уже сейчас.";

    /// <summary>Children whose class the event is not for.</summary>
    public static string LeftOut(IReadOnlyList<Member> others) =>
        $"По классу не подходит: {Html.Safe(string.Join("; ", others.Select(o => o.Person.Class is { } known && !o.Name.EndsWith(known, StringComparison.Ordinal) ? $"{o.Name}, {known}" : o.Name)))}.";

    public static string Line(Member member, SignUp standing, Event item, CentreSettings centre)
    {
        var queue = standing.Status == SignUpStatus.Queued ? $" (очередь: {standing.Position})" : string.Empty;
        return $"{EventTexts.Mark(standing.Status)} {RussianDate.Brief(centre.Local(item.StartsAt))} · {Html.Safe(Short(item.Title))}{queue}";
    }

    public static string Heading(Member member) => Html.Bold(member.IsSelf ? "Вы" : member.Name);

    /// <summary>«Маша, Петя»; nothing when it is all about the reader.</summary>
    public static string Names(IEnumerable<Member> members) =>
        Html.Safe(string.Join(", ", members.Select(m => m.IsSelf ? "вы" : m.Name)));

    private static string Standing(Member member, SignUp standing) =>
        (member.IsSelf, standing.Status) switch
        {
            (true, SignUpStatus.Seated) => "✅ <b>Вы записаны</b>",
            (true, SignUpStatus.Queued) => $"🕓 <b>Вы в очереди: {standing.Position}</b>",
            (true, SignUpStatus.AwaitingApproval) => "⏳ <b>Заявка отправлена, ждём ответа педагога</b>",
            (_, SignUpStatus.Offered) when !member.MayAnswer =>
                $"🔔 <b>{Html.Safe(member.Name)}: команде предложили место</b>\nОтветит капитан.",
            (true, SignUpStatus.Offered) => "🔔 <b>Освободилось место!</b> Подтвердите, что придёте.",
            (true, SignUpStatus.AwaitingConsent) => member.Awaiting switch
            {
                Awaiting.Family => "⏳ <b>Ждём согласия родителя</b>",
                Awaiting.Name => "⏳ <b>Запись ждёт подтверждения</b>",
                _ => "⏳ <b>Запись ждёт согласия</b>",
            },
            (true, _) => string.Empty,
            (false, SignUpStatus.Offered) =>
                $"🔔 <b>Освободилось место · {Html.Safe(member.Name)}</b>\nПодтвердите запись или откажитесь.",
            _ => $"{EventTexts.Mark(standing.Status)} <b>{Html.Safe(member.Name)}: {Kind(standing, member)}</b>",
        };

    private static string Kind(SignUp standing, Member member) =>
        standing.Status switch
        {
            SignUpStatus.Seated => "запись есть",
            SignUpStatus.Queued => $"запись в очереди, {standing.Position}",
            SignUpStatus.Offered => "освободилось место, подтвердите запись",
            SignUpStatus.AwaitingApproval => "запись ждёт ответа педагога",
            _ => member.Awaiting is Awaiting.Link or Awaiting.Name
                ? "запись ждёт подтверждения"
                : "запись ждёт согласия",
        };

    private static string Advice(Awaiting awaiting) =>
        awaiting switch
        {
            Awaiting.Family =>
                "Передайте родителю: согласие можно дать в этом боте или подписать на бумаге у педагога центра.",
            Awaiting.Reader => "Нужно согласие — кнопка «Согласие» ниже.",
            Awaiting.Representative => "Согласие даёт законный представитель: передайте, пожалуйста, маме или папе.",
            Awaiting.Another => "Второй законный представитель не согласен. Решите, пожалуйста, вместе.",
            Awaiting.OwnWord => "С 18 лет согласие дают лично, без родителей.",
            Awaiting.Link => "Согласие есть. Педагог центра подтвердит, что это ваш ребёнок.",
            Awaiting.Name => "Педагог центра подтвердит имя, делать ничего не нужно.",
            _ => string.Empty,
        };

    private static string Hold(SignUp standing, Event item, CentreSettings centre, DateTimeOffset now) =>
        standing.HoldUntil is not { } until ? "Место держим."
        : until < item.Closes
            ? $"Место держим до {RussianDate.DayAndTime(centre.Local(until), centre.Local(now))}, потом — очередь."
        : "Место держим, пока идёт запись.";

    private static string Named(string words, Member member) => member.IsSelf ? words : $"{words}: {member.Name}";

    /// <summary>Never through the middle of an emoji.</summary>
    private static string Short(string title) =>
        title.Length <= LongestTitle
            ? title
            : title[..(LongestTitle - (char.IsHighSurrogate(title[LongestTitle - 2]) ? 2 : 1))].TrimEnd() + "…";
}

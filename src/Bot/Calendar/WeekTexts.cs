using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Clashing;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Calendar;

/// <summary>The words of the week. Names are never declined.</summary>
internal static class WeekTexts
{
    public const string Label = "🗓 Неделя";
    public const string Events = "📅 Что намечается";
    public const string Empty = "На эти дни планов нет — самое время выбрать что-нибудь интересное.";
    public const string TurnOn = "🔔 Присылать неделю по воскресеньям в 18:00";
    public const string TurnOff = "🔕 Не присылать по воскресеньям";
    public const string IsOn = "Будем присылать неделю по воскресеньям в 18:00.";
    public const string IsOff = "Больше не присылаем. Неделя всегда здесь: /week";
    public const string Further = "…и это не всё: остальное — за кнопкой «Неделя».";
    public const string Stranger = "Чтобы показать вашу неделю, сначала познакомимся: /start";

    private const int LongestTitle = 60;
    private const int LongestPlace = 40;

    public static string Title(Week week, int page) =>
        $"<b>Неделя</b>: {RussianPeriod.Near(week.First, week.Last)}{(page > 0 ? $" · страница {page + 1}" : string.Empty)}";

    public static string Turning(DateOnly first, bool back) =>
        back ? $"‹ с {first.Day}.{first.Month:00}" : $"с {first.Day}.{first.Month:00} ›";

    public static string Rest(Holiday holiday) =>
        $"🏖 {Html.Safe(holiday.Title)}, {RussianPeriod.Near(holiday.FromDay, holiday.ToDay)}: занятий кружков нет.";

    public static string Day(DateOnly day, DateTimeOffset nowLocal)
    {
        var today = DateOnly.FromDateTime(nowLocal.Date);
        var word =
            day == today ? "Сегодня, "
            : day == today.AddDays(1) ? "Завтра, "
            : string.Empty;
        return Html.Bold($"{word}{RussianDate.Day(day, nowLocal)}");
    }

    public static string AtHome(IEnumerable<string?> names)
    {
        var named = names.OfType<string>().ToList();
        return named.Count == 0
            ? "🏠 Класс в этот день дома"
            : $"🏠 {Html.Safe(string.Join(", ", named))}: класс в этот день дома";
    }

    /// <param name="named">The reader has children: then it is said whose it is, the reader's own too.</param>
    public static string Line(WeekEntry entry, CentreSettings centre, bool named)
    {
        var what = entry.What;
        var place = what.Place is { } known ? $", {Html.Safe(Cut(known, LongestPlace))}" : string.Empty;
        return $"{Mark(what)} {When(what, centre)} · {(named ? Who(entry.Names) : string.Empty)}{Html.Safe(Cut(what.Title, LongestTitle))}{place}{State(what)}"
            + (entry.Clashes ? " ⚠️ в одно время" : string.Empty);
    }

    public static string OpenLabel(Event item, CentreSettings centre) =>
        $"{RussianDate.Brief(centre.Local(item.StartsAt))} · {item.Title}";

    public static string Wait(WeekWait wait, CentreSettings centre, DateTimeOffset now)
    {
        var who = wait.Name is { } name ? $"{Html.Safe(name)}: " : string.Empty;
        var title = Html.Bold(Cut(wait.Event.Title, LongestTitle));
        var until = wait.SignUp.HoldUntil is { } hold
            ? $" до {RussianDate.DayAndTime(centre.Local(hold), centre.Local(now))}"
            : string.Empty;
        return wait.Kind switch
        {
            WaitKind.Consent => $"⏳ {who}{title} ждёт согласия{until}",
            WaitKind.Questions => $"❓ {who}{title}, осталось ответить: {wait.Missing}",
            _ => $"🔔 {who}освободилось место — {title}. Ждём ответа{until}",
        };
    }

    public static string WaitLabel(WeekWait wait) =>
        (wait.Kind, wait.Name) switch
        {
            (WaitKind.Questions, { } name) => $"❓ {name}: ответить ({wait.Missing})",
            (WaitKind.Questions, _) => $"❓ Ответить на вопросы ({wait.Missing})",
            (WaitKind.Consent, { } name) => $"📝 Согласие: {name}",
            (WaitKind.Consent, _) => "📝 Согласие",
            (_, { } name) => $"✅ Подтверждаю: {name}",
            _ => "✅ Подтверждаю",
        };

    private static string Mark(Engagement what) =>
        what.IsCancelled ? "❌"
        : what.Lesson is not null ? "🧩"
        : what.SignUp?.Status switch
        {
            SignUpStatus.AwaitingConsent or SignUpStatus.AwaitingApproval => "⏳",
            SignUpStatus.Offered => "🔔",
            SignUpStatus.Queued => "🕓",
            _ => "✅",
        };

    private static string When(Engagement what, CentreSettings centre)
    {
        if (what.Event is { DateText: { Length: > 0 } words })
        {
            return Html.Safe(words);
        }

        var (start, end) = (centre.Local(what.StartsAt), centre.Local(what.EndsAt));
        return start.Date != end.Date ? $"{start:d.MM} – {end:d.MM}"
            : what.Event is { EndsAt: null } ? RussianDate.Time(start)
            : $"{RussianDate.Time(start)}–{RussianDate.Time(end)}";
    }

    private static string Who(IReadOnlyList<string?> names) =>
        $"<b>{Html.Safe(string.Join(", ", names.Select(n => n ?? "вы")))}</b>: ";

    private static string State(Engagement what) =>
        what.IsCancelled
            ? " — отменено"
            : what.SignUp switch
            {
                { Status: SignUpStatus.AwaitingConsent } => " — ждёт согласия",
                { Status: SignUpStatus.AwaitingApproval } => " — ждёт решения педагога",
                { Status: SignUpStatus.Offered } => " — место ждёт ответа",
                { Status: SignUpStatus.Queued, Position: var position } => $" — в очереди: {position}",
                _ => string.Empty,
            };

    /// <summary>Never through the middle of an emoji.</summary>
    private static string Cut(string words, int longest) =>
        words.Length <= longest
            ? words
            : words[..(longest - (char.IsHighSurrogate(words[longest - 2]) ? 2 : 1))].TrimEnd() + "…";
}

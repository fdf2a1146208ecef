using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reminders;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Reminders;

/// <summary>Words of reminders. Names are never declined.</summary>
internal static class ReminderTexts
{
    public const string Open = "Открыть";
    public const string Events = "📅 Мероприятия";
    public const string List = "👥 Список";
    public const string GiveSeat = "Отдать место";
    public const string KeepSeat = "Оставить место";
    public const string NotFound = "Такой записи нет. Посмотрите, что намечается.";

    /// <summary>More names would not fit one message; all of them stand in the list.</summary>
    private const int MostNames = 30;
    private const int LongestName = 60;

    public const string Unsubscribe = "🔕 Отписаться";

    public static string SeatsFree(Event item, CentreSettings centre, DateTimeOffset now)
    {
        var seats = item.Free is { } free
            ? $"Свободно: {Plural.Of(free, "место", "места", "мест")}."
            : "Мест хватит всем.";
        var (starts, closes) = (centre.Local(item.StartsAt), centre.Local(item.Closes));
        return $"⏳ Скоро закроется запись, места есть.\n\n{Html.Bold(item.Title)}\n{RussianDate.DayAndTime(starts, centre.Local(now))}\nЗаписаться можно до: {RussianDate.DayAndTime(closes, centre.Local(now))}. {seats}";
    }

    public static string Coming(Reminded whom) => whom.IsSelf ? "Приду" : $"{whom.Name} придёт";

    public static string NotComing(Reminded whom, bool isAlone) =>
        whom.IsSelf ? "Не приду"
        : isAlone ? "Не придёт"
        : $"Не придёт: {whom.Name}";

    public static string Reminder(
        Event item,
        IReadOnlyList<Reminded> whom,
        CentreSettings centre,
        DateTimeOffset now
    ) =>
        Lines([
            $"⏰ Напоминаем: {Html.Bold(item.Title)}",
            whom.All(w => w.IsSelf) ? null : $"👤 {Html.Safe(string.Join(", ", whom.Select(Called)))}",
            $"🗓 {When(item, centre, now)}",
            Place(item),
            Meeting(item),
            string.Empty,
            .. whom.Where(w => w.SignUp.Intent != Intent.Unknown).Select(Said),
            whom.All(w => w.IsSelf) ? "Придёте? Ответ увидит педагог." : "Кого ждать? Ответ увидит педагог.",
        ]);

    public static string Soon(
        Event item,
        IReadOnlyList<Participant> seated,
        CentreSettings centre,
        DateTimeOffset now
    ) =>
        Lines([
            $"⏰ Скоро: {Html.Bold(item.Title)}",
            $"🗓 {When(item, centre, now)}",
            Place(item),
            Meeting(item),
            string.Empty,
            $"В списке {seated.Count}: придут {Count(seated, Intent.Coming)}, не придут {Count(seated, Intent.NotComing)}, без ответа {Count(seated, Intent.Unknown)}.",
            .. seated
                .OrderBy(p =>
                    p.SignUp.Intent == Intent.Unknown ? 1
                    : p.SignUp.Intent == Intent.Coming ? 2
                    : 0
                )
                .Take(MostNames)
                .Select(p => $"{Mark(p.SignUp.Intent)} {Html.Safe(Name(p.Person, centre))}"),
            seated.Count > MostNames ? $"…и ещё {seated.Count - MostNames} — в списке." : null,
        ]);

    public static string Expected(Reminded whom, Event item) =>
        whom.IsSelf
            ? $"Отлично, ждём вас! {Html.Bold(item.Title)}"
            : $"Отлично! {Html.Safe(whom.Name)} придёт, ждём.\n{Html.Bold(item.Title)}";

    public static string GiveSeatQuestion(Reminded whom, Event item) =>
        (
            whom.IsSelf
                ? "Жаль! Передадим педагогу, что вы не придёте."
                : $"Жаль! Передадим педагогу: {Html.Safe(whom.Name)} не придёт."
        )
        + $"\n{Html.Bold(item.Title)}\n\nОтдать место? "
        + (item.Queued > 0 ? "Предложим его тому, кто ждёт в очереди." : "Его сможет занять кто-то другой.");

    public static string SeatGiven(Reminded whom, Event item) =>
        (whom.IsSelf ? "Запись отменена." : $"Запись отменена: {Html.Safe(whom.Name)}.")
        + $" Спасибо, что предупредили!\n{Html.Bold(item.Title)}";

    public static string Refused(AnswerOutcome outcome, Event item) =>
        outcome switch
        {
            AnswerOutcome.EventCancelled => "Мероприятие отменено, делать ничего не нужно.",
            AnswerOutcome.TooLate => "Мероприятие уже прошло.",
            _ => "Этой записи уже нет. Если планы снова изменились, запишитесь ещё раз.",
        } + $"\n{Html.Bold(item.Title)}";

    private static string Called(Reminded whom) => whom.IsSelf ? "вы" : whom.Name;

    private static string Said(Reminded whom) =>
        (whom.IsSelf, whom.SignUp.Intent) switch
        {
            (true, Intent.Coming) => "👍 Ваш ответ: «Приду».",
            (true, _) => "👎 Ваш ответ: «Не приду».",
            (false, Intent.Coming) => $"👍 {Html.Safe(whom.Name)}: «придёт».",
            _ => $"👎 {Html.Safe(whom.Name)}: «не придёт».",
        };

    /// <summary>«завтра, ср, 2 декабря, 15:00».</summary>
    private static string When(Event item, CentreSettings centre, DateTimeOffset now)
    {
        var (start, today) = (centre.Local(item.StartsAt), centre.Local(now));
        var near = (start.Date - today.Date).Days switch
        {
            0 => "сегодня, ",
            1 => "завтра, ",
            _ => string.Empty,
        };
        return near + RussianDate.DayAndTime(start, today);
    }

    private static string? Place(Event item) => item.Place is { Length: > 0 } place ? $"📍 {Html.Safe(place)}" : null;

    /// <summary>Reminders go to those with a seat and to the organiser: they may all have it.</summary>
    private static string? Meeting(Event item) => item.OnlineUrl is { } url ? OnlineTexts.Line(url) : null;

    private static int Count(IReadOnlyList<Participant> seated, Intent intent) =>
        seated.Count(p => p.SignUp.Intent == intent);

    private static string Mark(Intent intent) =>
        intent switch
        {
            Intent.Coming => "👍",
            Intent.NotComing => "👎",
            _ => "▫️",
        };

    private static string Name(Person person, CentreSettings centre)
    {
        var name = person.NameFor(centre);
        return name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
    }

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(l => l is not null));
}

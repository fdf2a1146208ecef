using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Words about events and sign-ups.</summary>
internal static class EventTexts
{
    public const string SignUp = "✅ Записаться";
    public const string Queue = "🕓 Встать в очередь";
    public const string Leave = "Отменить запись";
    public const string LeaveYes = "Да, отменить запись";
    public const string Share = "🔗 Поделиться";
    public const string Confirm = "✅ Подтверждаю";
    public const string Decline = "Отказаться";
    public const string ToEvents = "📅 Мероприятия";
    public const string Introduce = "🎒 Я учусь: познакомиться";
    public const string NotFound = "Такого мероприятия нет. Посмотрите, что намечается.";
    public const string Nothing = "Пока ничего не намечено. Загляните позже!";
    public const string WhoAreYou = "Чтобы записаться, сначала познакомимся.";
    public const string ForOurs = "Это мероприятие — для своих. Познакомимся, и оно откроется.";
    public const string MyNothing = "Записей пока нет. Посмотрите, что намечается!";
    public const string SeatTaken = "Это место уже заняли или время ответа вышло.";
    public const string Declined = "Хорошо, место отдадим следующему.";
    public const string EventCancelled = "Мероприятие отменено, делать ничего не нужно.";

    public static string ListTitle(int page) =>
        page > 0 ? $"<b>Что намечается</b> · страница {page + 1}" : "<b>Что намечается</b>";

    public static string ListLabel(Event item, CentreSettings centre, DateTimeOffset now) =>
        item.StartsAt <= now && item.EndsAt is { } end
            ? $"до {centre.Local(end):d.MM} · {item.Title}"
            : $"{RussianDate.Brief(centre.Local(item.StartsAt))} · {item.Title}";

    public static string Card(Event item, CentreSettings centre, DateTimeOffset now)
    {
        var lines = new List<string?>
        {
            Html.Bold(item.Title),
            item.Status switch
            {
                EventStatus.Cancelled => "❌ <b>Отменено</b>",
                EventStatus.Draft => "📝 <b>Черновик</b>: пока не опубликовано",
                _ => null,
            },
            string.Empty,
            $"🗓 {When(item, centre, now)}",
            item.Place is { Length: > 0 } place ? $"📍 {Html.Safe(place)}" : null,
            $"🎓 {Grades(item)}",
            Seats(item),
            Deadline(item, centre, now),
            item.Description.Length > 0 ? $"\n{Html.Safe(item.Description)}" : null,
        };
        return string.Join('\n', lines.Where(l => l is not null));
    }

    public static string When(Event item, CentreSettings centre, DateTimeOffset now)
    {
        if (item.DateText is { Length: > 0 } words)
        {
            return Html.Safe(words);
        }

        var start = RussianDate.DayAndTime(centre.Local(item.StartsAt), centre.Local(now));
        return item.EndsAt is { } end && centre.Local(end).Date == centre.Local(item.StartsAt).Date
            ? $"{start}–{RussianDate.Time(centre.Local(end))}"
            : start;
    }

    public static string Grades(EventDraft item) =>
        (item.GradeFrom, item.GradeTo) switch
        {
            (1, 11) => "все классы",
            var (from, to) when from == to => $"{from} класс",
            var (from, to) => $"{from}–{to} классы",
        };

    public static string State(SignUp standing, Event item, CentreSettings centre, DateTimeOffset now) =>
        standing.Status switch
        {
            _ when item.Status == EventStatus.Cancelled => string.Empty,
            SignUpStatus.Seated => "✅ <b>Вы записаны</b>",
            SignUpStatus.Queued => $"🕓 <b>Вы в очереди: {standing.Position}</b>\nОсвободится место — сразу напишем.",
            SignUpStatus.Offered => "🔔 <b>Освободилось место!</b> Подтвердите, что придёте.",
            SignUpStatus.AwaitingConsent => AwaitingConsent(standing, item, centre, now),
            _ => string.Empty,
        };

    public static string Outcome(SignUpResult result) =>
        result.Outcome switch
        {
            SignUpOutcome.Seated => "Вы записаны",
            SignUpOutcome.Queued when result.SignUp?.Position is { } position => $"Вы в очереди: {position}",
            SignUpOutcome.AwaitingConsent => "Ждём согласия родителя",
            SignUpOutcome.Closed => "Запись закрыта",
            SignUpOutcome.NotForYou => "Это мероприятие для других классов",
            SignUpOutcome.Left => "Запись отменена",
            SignUpOutcome.TooLate => SeatTaken,
            SignUpOutcome.EventCancelled => EventCancelled,
            _ => string.Empty,
        };

    public static string WhyNot(Event item, Actor actor, CentreSettings centre, DateTimeOffset now)
    {
        if (item.Status is EventStatus.Cancelled or EventStatus.Draft || item.Enrolment == Enrolment.Past)
        {
            return string.Empty;
        }

        if (item.Enrolment == Enrolment.ByList)
        {
            return "Участников отмечает педагог, записываться не нужно.";
        }

        if (!item.IsOpen(now))
        {
            return item.SignUpOpensAt is { } opens && opens > now && item.Status == EventStatus.Published
                ? $"Запись откроется {RussianDate.DayAndTime(centre.Local(opens), centre.Local(now))}."
                : "Запись закрыта.";
        }

        if (actor is { IsPupil: false, IsStaff: false, Person: not null })
        {
            return "Записывается сам ученик: отправьте ему карточку — «Поделиться».";
        }

        return actor.Person?.Grade is { } grade && !item.Admits(grade)
            ? "Это мероприятие для других классов."
            : string.Empty;
    }

    public static string LeaveQuestion(Event item) =>
        $"Отменить запись: {Html.Bold(item.Title)}?{(item.Queued > 0 ? " Место предложим тому, кто ждёт в очереди." : string.Empty)}";

    public static string ShareText(Event item, string link) =>
        $"Отправьте эту ссылку тем, кого зовёте:\n{link}\n\nПо ней откроется {Html.Bold(item.Title)}.";

    public static string MyLine(SignUp standing, Event item, CentreSettings centre) =>
        $"{Mark(standing.Status)} {RussianDate.Brief(centre.Local(item.StartsAt))} · {item.Title}";

    public static string Mine(int count) =>
        $"<b>Мои записи</b>\n{Plural.Of(count, "мероприятие", "мероприятия", "мероприятий")} впереди.";

    public static string NewsOfCancel(Event item, CentreSettings centre, DateTimeOffset now) =>
        $"❌ Отменено: {Html.Bold(item.Title)}\n🗓 {When(item, centre, now)}\n\nПриходить не нужно.";

    public static string NewsOfChange(Event item, CentreSettings centre, DateTimeOffset now) =>
        $"⚠️ Изменения: {Html.Bold(item.Title)}\n\n🗓 {When(item, centre, now)}"
        + (item.Place is { Length: > 0 } place ? $"\n📍 {Html.Safe(place)}" : string.Empty)
        + "\n\nВаша запись сохраняется.";

    public static string NewsOfSeat(Event item, SignUp standing, CentreSettings centre, DateTimeOffset now) =>
        $"🔔 Освободилось место: {Html.Bold(item.Title)}\n🗓 {When(item, centre, now)}\n\n"
        + (
            standing.HoldUntil is { } until
                ? $"Место ждёт вас до {RussianDate.DayAndTime(centre.Local(until), centre.Local(now))}."
                : "Место получит тот, кто первым нажмёт «Подтверждаю»."
        );

    public static string NewsOfConsent(Event item) => $"✅ Согласие получено. Вы записаны: {Html.Bold(item.Title)}";

    public static string NewsOfLateConsent(Event item, SignUp standing) =>
        $"Согласия пока нет, место больше не держим: {Html.Bold(item.Title)}. Вы в очереди: {standing.Position}.";

    public static string NewsOfExpiry(Event item) =>
        $"Время ответа вышло, место предложили следующему: {Html.Bold(item.Title)}. Если ещё хотите, запишитесь снова.";

    private static string AwaitingConsent(SignUp standing, Event item, CentreSettings centre, DateTimeOffset now) =>
        "⏳ <b>Ждём согласия родителя</b>\nПередайте родителю: нужно подписать согласие у педагога центра. "
        + (
            standing.HoldUntil is { } until && until < item.Closes
                ? $"Место держим до {RussianDate.DayAndTime(centre.Local(until), centre.Local(now))}, потом — очередь."
                : "Место держим, пока идёт запись."
        );

    private static string Mark(SignUpStatus status) =>
        status switch
        {
            SignUpStatus.Seated => "✅",
            SignUpStatus.AwaitingConsent or SignUpStatus.AwaitingApproval => "⏳",
            SignUpStatus.Offered => "🔔",
            _ => "🕓",
        };

    private static string? Seats(Event item)
    {
        if (item.Enrolment != Enrolment.SignUp || item.Status == EventStatus.Cancelled)
        {
            return null;
        }

        if (item.Free is not { } free)
        {
            return item.Taken > 0
                ? $"👥 {Plural.Of(item.Taken, "участник", "участника", "участников")}, места есть"
                : "👥 места есть";
        }

        var queue = item.Queued > 0 ? $", в очереди {item.Queued}" : string.Empty;
        return free > 0
            ? $"👥 {Plural.Form(free, "свободно", "свободны", "свободно")} {Plural.Of(free, "место", "места", "мест")} из {item.Capacity}{queue}"
            : $"👥 Мест нет: занято {item.Taken} из {item.Capacity}{queue}";
    }

    private static string? Deadline(Event item, CentreSettings centre, DateTimeOffset now) =>
        item is { Enrolment: Enrolment.SignUp, SignUpClosesAt: { } closes } && item.IsOpen(now)
            ? $"⏰ запись до {RussianDate.DayAndTime(centre.Local(closes), centre.Local(now))}"
            : null;
}

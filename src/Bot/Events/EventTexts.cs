using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

/// <summary>Words about events and sign-ups.</summary>
internal static class EventTexts
{
    public const string SignUp = "✅ Записаться";
    public const string Queue = "🕓 Встать в очередь";
    public const string Leave = "Отменить запись";
    public const string LeaveYes = "Да, отменить запись";
    public const string ToTournament = "♟ Пары и таблица";
    public const string WhoCame = "✔️ Кто пришёл и результаты";
    public const string Repeat = "🔁 Повторить";
    public const string Calendar = "📆 В календарь";
    public const string ToWeek = "🗓 Неделя";
    public const string ToClubs = "🧩 Кружки";
    public const string Share = "🔗 Поделиться";
    public const string Qr = "🔳 QR-код";
    public const string PosterFile = "🖼 Плакат";
    public const string QrComes = "QR-код — следующим сообщением.";
    public const string PosterComes = "Плакат для печати — следующим сообщением.";
    public const string Confirm = "✅ Подтверждаю";
    public const string Decline = "Отказаться";
    public const string ToEvents = "📅 Мероприятия";
    public const string Introduce = "🎒 Я учусь: познакомиться";
    public const string IntroduceParent = "👪 Я родитель: познакомиться";
    public const string IntroduceStaff = "🧑‍🏫 Я педагог: познакомиться";
    public const string IntroduceGuest = "🏫 Я из другой школы";
    public const string AddChild = "👪 Добавить ребёнка";
    public const string NotFound = "Такого мероприятия нет. Посмотрите, что намечается.";
    public const string Nothing = "Пока ничего не намечено. Загляните позже!";
    public const string WhoAreYou = "Чтобы записаться, сначала познакомимся.";
    public const string ForOurs = "Это мероприятие — для своих. Познакомимся, и оно откроется.";
    public const string MyNothing = "Записей пока нет. Посмотрите, что намечается!";
    public const string SeatTaken = "Это место уже заняли или время ответа вышло.";
    public const string SeatDeclined = "От этого места уже отказались. Если ещё хотите, запишитесь снова.";
    public const string SignUpGone = "Эта запись уже отменена. Если ещё хотите, запишитесь снова.";
    public const string ConfirmedBefore = "Место уже подтвердили, ничего делать не нужно.";
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
        List<string?> lines =
        [
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
            OnlineTexts.Format(item),
            $"🎓 {Whom(item)}",
            FormTeams.Words(item) is { } teams ? $"🤝 {teams}" : null,
            Seats(item),
            .. RuleTexts.Lines(item, centre, now),
            Deadline(item, centre, now),
            item.Description.Length > 0 ? $"\n{Html.Safe(item.Description)}" : null,
        ];
        return string.Join('\n', lines.Where(l => l is not null));
    }

    public static string When(Event item, CentreSettings centre, DateTimeOffset now) =>
        Html.Safe(PlainWhen(item, centre, now));

    /// <summary>The same for paper.</summary>
    public static string PlainWhen(Event item, CentreSettings centre, DateTimeOffset now)
    {
        if (item.DateText is { Length: > 0 } words)
        {
            return words;
        }

        var start = RussianDate.DayAndTime(centre.Local(item.StartsAt), centre.Local(now));
        return item.EndsAt is { } end && centre.Local(end).Date == centre.Local(item.StartsAt).Date
            ? $"{start}–{RussianDate.Time(centre.Local(end))}"
            : start;
    }

    /// <summary>«5–9 классы, родители»; whom the sign-up is open to.</summary>
    public static string Whom(EventDraft item)
    {
        string?[] all =
        [
            item.ForPupils ? Grades(item) : null,
            item.ForParents ? "родители" : null,
            item.ForTeachers ? "педагоги" : null,
            item.ForGuests ? "гости из других школ" : null,
        ];
        return string.Join(", ", all.Where(one => one is not null));
    }

    private static string Grades(EventDraft item) =>
        (item.GradeFrom, item.GradeTo) switch
        {
            (1, 11) => "все классы",
            var (from, to) when from == to => $"{from} класс",
            var (from, to) => $"{from}–{to} классы",
        };

    public static string Outcome(SignUpResult result) =>
        result.Outcome switch
        {
            SignUpOutcome.Seated => "Вы записаны",
            SignUpOutcome.Queued when result.SignUp?.Position is { } position => $"Вы в очереди: {position}",
            SignUpOutcome.AwaitingConsent => "Ждём согласия родителя",
            SignUpOutcome.AwaitingApproval => "Заявка отправлена, ждём ответа педагога",
            SignUpOutcome.Offered => "Команде предложили место: ответит капитан",
            SignUpOutcome.Closed => "Запись закрыта",
            SignUpOutcome.NotForYou => "Это мероприятие для других классов",
            SignUpOutcome.Left => "Запись отменена",
            SignUpOutcome.TooLate => result.SignUp?.Status switch
            {
                SignUpStatus.Declined => SeatDeclined,
                SignUpStatus.Cancelled => SignUpGone,
                _ => SeatTaken,
            },
            SignUpOutcome.EventCancelled => EventCancelled,
            _ => string.Empty,
        };

    public static string ShareText(Event item, string link) =>
        $"Отправьте эту ссылку тем, кого зовёте:\n{link}\n\nПо ней откроется {Html.Bold(item.Title)}.";

    public static string MyLabel(Event item, string marks, CentreSettings centre) =>
        $"{marks} {RussianDate.Brief(centre.Local(item.StartsAt))} · {item.Title}";

    public static string Mine(int count) =>
        $"<b>Мои записи</b>\n{Plural.Of(count, "мероприятие", "мероприятия", "мероприятий")} впереди.";

    public static string Mark(SignUpStatus status) =>
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

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Events;

internal static class FormTexts
{
    public const string New = "➕ Новое мероприятие";
    public const string Edit = "✏️ Изменить";
    public const string Publish = "📣 Опубликовать";
    public const string Save = "💾 Сохранить";
    public const string Change = "✏️ Изменить";
    public const string Cancel = "Отмена";
    public const string CancelEvent = "❌ Отменить мероприятие";
    public const string CancelEventYes = "Да, отменить и всем сообщить";
    public const string NoLimit = "Без ограничений";
    public const string SkipPlace = "Пропустить";
    public const string Remove = "Убрать";
    public const string AllGrades = "Все классы";

    public const string PressButton = "Нажмите, пожалуйста, одну из кнопок.";
    public const string WriteWords = "Напишите, пожалуйста, ответ словами.";
    public const string PlaceRefused = "Место — до 200 знаков. Например: кабинет 12";
    public const string StillAhead =
        "Этот день ещё впереди, а мероприятие «Уже прошло». Напишите дату, которая прошла.";
    public const string StartIsOver =
        "Это время уже прошло. Напишите дату и время в будущем, например 07.12.2026 15:00.";
    public const string TitleRefused = "Название — до 300 знаков. Например: <i>Хакатон «Умная теплица»</i>";
    public const string DateRefused =
        "Не получилось понять дату. Дата в виде 07.12.2026, можно «7.12» или «завтра 15:00».";
    public const string TimeRefused = "Не получилось понять время. Например: 15:00";
    public const string SeatsRefused = "Сколько мест? Напишите число от 1 до 5000. Например: 12";
    public const string GradesRefused = "Классы от 1 до 11. Например: 5–9 или 7";
    public const string EndRefused = "Во сколько закончится? Например: 17:00";
    public const string EndBeforeStart = "Окончание раньше начала. Например: 17:00";
    public const string DeadlineRefused = "Запись должна закрыться в будущем, но не позже начала. Например: 06.12.2026";
    public const string DescriptionRefused = "Описание — до 2000 знаков. Сократите, пожалуйста.";
    public const string NobodyRefused = "Кого-то нужно ждать: оставьте хотя бы одну отметку.";
    public const string Published = "Мероприятие опубликовано";
    public const string Saved = "Сохранено. Если изменились время, место или ссылка, бот напишет записанным.";
    public const string Dropped = "Хорошо, ничего не публикуем.";
    public const string CapacityBelowTaken = "Мест не может быть меньше, чем уже занято.";
    public const string Invalid = "Так сохранить не получится: проверьте название, даты и классы.";
    public const string CancelledNow = "Готово: мероприятие отменено, всем записанным сообщим.";
    public const string AlreadyCancelled = "Это мероприятие уже отменено.";

    public static string Question(FormStep step) =>
        step switch
        {
            FormStep.Kind =>
                "<b>Новое мероприятие</b>\nЧто проводим?\n\nМожно и одной строкой: <code>/new Хакатон 7.12 15:00, 12 мест, 5–9</code>",
            FormStep.Title => "Как назовём? Напишите название.",
            FormStep.Date => "Когда? Выберите день или напишите: «7.12 15:00», «завтра в 15».",
            FormStep.Time => "Во сколько начало?",
            FormStep.Seats => "Сколько мест? Нажмите или напишите число.",
            FormStep.Grades => "Для каких классов? Нажмите или напишите, например: 5–9",
            FormStep.Place => "Где? Напишите место, например: кабинет 12 — или выберите «Онлайн».",
            FormStep.End => "Во сколько закончится? Например: 17:00",
            FormStep.Deadline => "До какого дня открыта запись? Например: 06.12 или 06.12 18:00",
            FormStep.Description => "Напишите описание: что взять с собой, что будет.",
            FormStep.Direction => "К какому направлению отнести в отчёте?",
            FormStep.Level => "Какой уровень?",
            FormStep.Visibility => "Кому показывать?",
            FormStep.Until =>
                "<b>Каждую неделю</b>\nДо какого дня повторять? Выберите последний день или напишите: «28 мая».",
            FormStep.Rules => RuleTexts.Question,
            FormStep.Quotas => RuleTexts.QuotasQuestion,
            FormStep.Opens => RuleTexts.OpensQuestion,
            FormStep.Format => FormOnline.FormatQuestion,
            FormStep.OnlineUrl => FormOnline.UrlQuestion,
            FormStep.Teams => FormTeams.Question,
            FormStep.OpenTo => "<b>Кого ждём?</b> Отметьте всех, кто может записаться.",
            _ => "Что изменить?",
        };

    /// <summary>What to say to a photo or a sticker.</summary>
    public static string Expected(FormStep step) =>
        step
            is FormStep.Quotas
                or FormStep.Opens
                or FormStep.Title
                or FormStep.Place
                or FormStep.Description
                or FormStep.End
                or FormStep.Deadline
                or FormStep.OnlineUrl
            ? WriteWords
            : PressButton;

    public static string FieldName(FormStep step) =>
        step switch
        {
            FormStep.Kind => "Вид и запись",
            FormStep.Title => "Название",
            FormStep.Date => "Дата и время",
            FormStep.End => "Окончание",
            FormStep.Seats => "Места",
            FormStep.Teams => "Команды",
            FormStep.Grades => "Классы",
            FormStep.Place => "Место",
            FormStep.Deadline => "Запись до",
            FormStep.Description => "Описание",
            FormStep.Direction => "Направление",
            FormStep.Level => "Уровень",
            FormStep.OpenTo => "Кого ждём",
            FormStep.Rules => "Правила записи",
            FormStep.Opens => "🔓 Запись с",
            FormStep.Format => "Формат",
            FormStep.OnlineUrl => "Ссылка для участников",
            _ => "Кому видно",
        };

    public static string EnrolmentName(Enrolment enrolment) =>
        enrolment switch
        {
            Enrolment.SignUp => "С записью",
            Enrolment.ByList => "По списку",
            _ => "Уже прошло",
        };

    public static Enrolment? EnrolmentNamed(string words) =>
        Enum.GetValues<Enrolment>()
            .Where(e => EnrolmentName(e).Equals(words, StringComparison.OrdinalIgnoreCase))
            .Select(e => (Enrolment?)e)
            .FirstOrDefault();

    public static string LevelName(EventLevel level) =>
        level switch
        {
            EventLevel.School => "Школьный",
            EventLevel.Municipal => "Муниципальный",
            EventLevel.Regional => "Региональный",
            EventLevel.Interregional => "Межрегиональный",
            EventLevel.National => "Всероссийский",
            _ => "Международный",
        };

    public static string VisibilityName(EventVisibility visibility) =>
        visibility == EventVisibility.Public ? "Всем" : "Только своим";

    public static string Questions(int count) => count == 0 ? "❓ Вопросы" : $"❓ Вопросы ({count})";

    public static string Files(int count) => count == 0 ? "📎 Файлы" : $"📎 Файлы ({count})";

    public static string NoSuchDay(string said) => $"Такой даты нет: {Html.Safe(said)}. Дата в виде 07.12.2026.";

    public static string UntilRefused(DateOnly example) =>
        $"Последний день — не раньше чем через неделю после первого и не дальше года. Например: {example:dd.MM.yyyy}";

    public static string DayIsOver(DateOnly day) =>
        $"Этот день уже прошёл: {day:dd.MM.yyyy}. Напишите дату в будущем, например 07.12.2026 — или выберите «Уже прошло».";

    public static string TimeIsOver(TimeOnly time) =>
        $"Сегодня {time:H\\:mm} уже прошло. Напишите время позже, например 18:00.";

    public static string Preview(FormState state, CentreSettings centre, DateTimeOffset now, string direction)
    {
        var item = new Event().With(state.Draft);
        List<string?> lines =
        [
            state.EventId is null ? "<b>Проверьте и опубликуйте</b>\n" : "<b>Изменение</b>\n",
            Html.Bold(item.Title),
            $"{EventKinds.Name(item.Kind)} · {EnrolmentName(item.Enrolment).ToLowerInvariant()}",
            $"🗓 {EventTexts.When(item, centre, now)}",
            item.Place is { } place ? $"📍 {Html.Safe(place)}" : null,
            FormOnline.Line(item),
            FormTeams.Words(item) is { } teams ? $"🤝 {teams}" : null,
            $"🎓 {EventTexts.Whom(item)}",
            item.Enrolment != Enrolment.SignUp ? null
            : item.Capacity is { } seats ? $"👥 {Plural.Of(seats, "место", "места", "мест")}"
            : "👥 без ограничения мест",
            .. RuleTexts.Lines(item, centre, now),
            item.SignUpClosesAt is { } closes
                ? $"⏰ запись до {RussianDate.DayAndTime(centre.Local(closes), centre.Local(now))}"
                : null,
            item.Description.Length > 0 ? $"\n{Html.Safe(item.Description)}" : null,
            $"\n<i>{Html.Safe(direction)} · {LevelName(item.Level).ToLowerInvariant()} уровень · видно {VisibilityName(item.Visibility).ToLowerInvariant()}</i>",
        ];
        return string.Join('\n', lines.Where(l => l is not null));
    }

    public static string CancelQuestion(Event item) =>
        $"Отменить {Html.Bold(item.Title)}?\n\n{(item.People + item.Queued > 0
            ? $"Сообщим всем, кто записан: {Plural.Of(item.People + item.Queued, "человек", "человека", "человек")}."
            : "Никто ещё не записан.")} Вернуть потом нельзя.";
}

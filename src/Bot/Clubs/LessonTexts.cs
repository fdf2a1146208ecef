using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Clubs;

/// <summary>Words of a lesson: who came, «Занятия не будет», one more beside the timetable.</summary>
internal static class LessonTexts
{
    public const string Today = "🗒 Занятия сегодня";
    public const string Everybody = "✅ Все были";
    public const string Cancel = "🚫 Занятия не будет";
    public const string Restore = "↩️ Занятие всё-таки будет";
    public const string Extra = "➕ Ещё занятие";
    public const string Again = "✏️ Отметить заново";
    public const string ExtraYes = "✅ Добавить занятие";

    public const string NothingToday = "Сегодня занятий нет.";
    public const string RestToday = "Сегодня каникулы, праздник или карантин: занятий по расписанию нет.";
    public const string NothingUnmarked = "Все прошедшие занятия отмечены.";
    public const string NothingAhead = "В ближайшие две недели занятий нет.";
    public const string Nobody = "В этот день в группе никого не было.";
    public const string TooEarly = "Занятие ещё не началось: отметить можно за полчаса до начала и позже.";
    public const string Gone = "Такого занятия нет. Может быть, изменилось расписание.";
    public const string HeldAlready = "Это занятие уже отмечено как прошедшее.";
    public const string CancelledAlready = "Это занятие уже отменено.";
    public const string AddedAlready = "В это время у группы уже есть занятие.";
    public const string OutsideClub = "В этот день кружок не работает: проверьте, с какого и по какое число он идёт.";

    public const string AskExtra =
        "Когда ещё одно занятие? Напишите день и время, например <code>завтра 15:30</code> или <code>7.12 16:00, 60 мин, каб. 12</code>.";

    public const string ExtraRefused =
        "Не получилось понять день и время. Напишите, например, <code>7.12 16:00</code>.";

    public static string Unmarked(int count) => count > 0 ? $"❗ Не отмечено: {count}" : "✔️ Не отмеченные";

    public static string Next(Lesson lesson, DateTimeOffset now) =>
        $"Ближайшее занятие: {ClubTexts.When(lesson, now)}{Place(lesson)}";

    public static string Title(Lesson lesson, DateTimeOffset now) =>
        $"{Html.Bold(lesson.Club.Title)}, {Html.Safe(lesson.Group.Title)}\n{ClubTexts.When(lesson, now)}, {lesson.Minutes} мин{Place(lesson)}";

    public static string State(Lesson lesson, IReadOnlyList<LessonPupil> pupils) =>
        lesson switch
        {
            { IsCancelled: true, Session.Reason: { } reason } =>
                $"🚫 Занятия нет: {Reason(reason).ToLowerInvariant()}.",
            { IsHeld: true } => Held(pupils),
            _ when pupils.Count == 0 => Nobody,
            _ => "Кого не было? Отметьте и нажмите «Готово». Если пришли все — одна кнопка.",
        };

    public static string Marked(IReadOnlyList<LessonPupil> pupils) => $"Отмечено. {Held(pupils)}";

    public static string Done(int absent) => absent == 0 ? "✅ Готово: были все" : $"✅ Готово: не было {absent}";

    public static string Label(Lesson lesson, DateTimeOffset now, bool withDay)
    {
        var mark =
            lesson.IsCancelled ? "🚫"
            : lesson.IsHeld ? "✅"
            : "🗒";
        var when = withDay ? ClubTexts.When(lesson, now) : ClubTexts.Time(lesson.Starts);
        return $"{mark} {when}: {lesson.Club.Title}, {lesson.Group.Title}";
    }

    public static string LabelInGroup(Lesson lesson, DateTimeOffset now) =>
        $"{(lesson.IsCancelled ? "🚫" : lesson.IsHeld ? "✅" : "🗒")} {ClubTexts.When(lesson, now)}";

    public static string Reason(LessonReason reason) =>
        reason switch
        {
            LessonReason.TeacherAway => "Педагог не сможет",
            LessonReason.RoomTaken => "Кабинет занят",
            LessonReason.SchoolEvent => "Мероприятие в школе",
            LessonReason.Weather => "Погода",
            _ => "Другая причина",
        };

    public static string CancelQuestion(Lesson lesson, int families, bool urgent, DateTimeOffset now) =>
        $"{Title(lesson, now)}\n\nЗанятия не будет? Выберите причину."
        + (
            families > 0
                ? $" Об этом сразу узнают: {Plural.Of(families, "ученик", "ученика", "учеников")} и семьи"
                    + (urgent ? ", даже если сейчас поздно: занятие меньше чем через сутки." : ".")
                : string.Empty
        );

    public const string CancelledNow = "Занятие отменено. Кто занимается в группе, узнает.";
    public const string RestoredNow = "Занятие вернули. Кто занимается в группе, узнает.";

    public static string ExtraQuestion(Lesson lesson, bool isAhead, DateTimeOffset now) =>
        $"{Title(lesson, now)}\n\nДобавить это занятие?"
        + (isAhead ? " Кто занимается в группе, получит сообщение." : " Оно уже прошло: сможете отметить, кто был.");

    public static string NewsCancelled(Lesson lesson, IReadOnlyList<string> names, DateTimeOffset now) =>
        $"🚫 <b>Занятия не будет</b>{For(names)}\n\n{Title(lesson, now)}"
        + (
            lesson.Session?.Reason is { } reason and not LessonReason.Other
                ? $"\nПричина: {Reason(reason).ToLowerInvariant()}."
                : string.Empty
        );

    public static string NewsPlanned(Lesson lesson, IReadOnlyList<string> names, DateTimeOffset now) =>
        $"📆 <b>Занятие состоится</b>{For(names)}\n\n{Title(lesson, now)}";

    public static string Place(Lesson lesson) =>
        lesson.Place.Length > 0 ? $", {Html.Safe(lesson.Place)}" : string.Empty;

    internal static string For(IReadOnlyList<string> names) =>
        names.Count > 0 ? $" ({Html.Safe(string.Join(", ", names))})" : string.Empty;

    private static string Held(IReadOnlyList<LessonPupil> pupils)
    {
        var came = pupils.Count(p => p.Mark == LessonMark.Came);
        var absent = pupils.Count(p => p.Mark == LessonMark.Absent);
        var home = pupils.Count(p => p.Mark == LessonMark.Unknown);
        return $"Были: {came}, не было: {absent}" + (home > 0 ? $", дома по карантину: {home}." : ".");
    }
}

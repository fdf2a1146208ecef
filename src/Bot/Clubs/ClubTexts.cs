using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Clubs;

/// <summary>What a club is called, and when it meets.</summary>
internal static class ClubTexts
{
    public const string Menu = "🧩 Кружки";
    public const string All = "📚 Все кружки центра";
    public const string New = "➕ Новый кружок";
    public const string Today = "🗒 Занятие сегодня";
    public const string Share = "🔗 Поделиться";
    public const string Edit = "✏️ Изменить";
    public const string Close = "🔒 Закрыть кружок";
    public const string Open = "📢 Открыть запись";
    public const string AddGroup = "➕ Ещё группа";
    public const string CloseYes = "Да, закрыть";

    public const string NotFound = "Такого кружка нет, или он не для вас.";
    public const string Nothing = "Кружков пока нет.";
    public const string NothingOwn =
        "Своих кружков у вас пока нет. «Новый кружок» — и через пару минут запись открыта.";
    public const string ClosedNow = "Кружок закрыт. Все, кто занимался, узнают об этом.";
    public const string OpenedNow = "Запись открыта.";
    public const string OverAlready = "Кружок уже закрыт.";

    private static readonly string[] Days = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];

    public static string ListTitle(bool own, bool hasAny) =>
        (own, hasAny) switch
        {
            (true, true) => "<b>Ваши кружки</b>",
            (true, false) => NothingOwn,
            (false, true) => "<b>Кружки</b>\n\nВыберите, что интересно: там расписание, места и запись.",
            _ => Nothing,
        };

    public static string ListTitleOfCentre(bool hasAny) => hasAny ? "<b>Кружки центра</b>" : Nothing;

    public static string Kind(ClubKind kind) => kind == ClubKind.Additional ? "ДОП" : "Внеурочная деятельность";

    public static string Focus(ClubFocus focus) =>
        focus switch
        {
            ClubFocus.Science => "естественно-научная",
            ClubFocus.Technology => "техническая",
            ClubFocus.Humanities => "социально-гуманитарная",
            ClubFocus.Arts => "художественная",
            ClubFocus.Sports => "физкультурно-спортивная",
            _ => "туристско-краеведческая",
        };

    public static string Grades(ClubDraft club) =>
        club.GradeFrom == club.GradeTo ? $"{club.GradeFrom} класс"
        : club is { GradeFrom: 1, GradeTo: 11 } ? "1–11 классы, все"
        : $"{club.GradeFrom}–{club.GradeTo} классы";

    /// <summary>«пн, ср 15:30, 45 мин, каб. 12; сб 10:00, 90 мин».</summary>
    public static string Week(IEnumerable<WeeklyLesson> lessons) =>
        string.Join(
            "; ",
            lessons
                .GroupBy(l => (l.Starts, l.Minutes, l.Place))
                .OrderBy(g => g.Min(l => l.Weekday))
                .ThenBy(g => g.Key.Starts, StringComparer.Ordinal)
                .Select(g =>
                    $"{string.Join(", ", g.Select(l => Days[l.Weekday - 1]))} {Time(g.Key.Starts)}, {g.Key.Minutes} мин"
                    + (g.Key.Place.Length > 0 ? $", {g.Key.Place}" : string.Empty)
                )
        );

    public static string Time(string starts) => starts[0] == '0' ? starts[1..] : starts;

    /// <summary>«пн, 7 декабря, 15:30».</summary>
    public static string When(Lesson lesson, DateTimeOffset now) =>
        $"{RussianDate.Day(lesson.Day, now)}, {Time(lesson.Starts)}";

    public static string Places(ClubGroup group) =>
        group.Capacity is not { } all ? $"занимаются {group.Enrolled}"
        : group.Free > 0 ? $"свободно {group.Free} из {Plural.Of(all, "места", "мест", "мест")}"
        : group.Queued > 0 ? $"мест нет, в очереди {group.Queued}"
        : "мест нет";

    public static string Card(ClubDraft club, Person? teacher, CentreSettings centre, DateTimeOffset now)
    {
        var lines = new List<string>
        {
            Html.Bold(club.Title),
            $"{Kind(club.Kind)} · направленность {Focus(club.Focus)}",
        };
        if (club.Subject.Length > 0)
        {
            lines.Add($"Предмет: {Html.Safe(club.Subject)}");
        }

        lines.Add(Grades(club));
        if (club.Hours is { } hours)
        {
            lines.Add($"{Plural.Of(hours, "час", "часа", "часов")} в год");
        }

        lines.Add($"Педагог: {(teacher is null ? "не назначен" : Html.Safe(teacher.NameFor(centre)))}");
        lines.Add($"С {Brief(club.FirstDay, now)} по {Brief(club.LastDay, now)}");
        if (club.Description.Length > 0)
        {
            lines.Add($"\n{Html.Safe(club.Description)}");
        }

        return string.Join('\n', lines);
    }

    public static string Group(ClubGroup group, IReadOnlyList<WeeklyLesson> week, bool isOnly) =>
        (isOnly ? string.Empty : $"<b>{Html.Safe(group.Title)}</b>\n")
        + $"🗓 {(week.Count > 0 ? Html.Safe(Week(week)) : "расписание уточняется")}\n🪑 {Places(group)}";

    public static string Status(Club club) =>
        club.Status switch
        {
            ClubStatus.Draft => "📝 Черновик: пока видите только вы и руководители.",
            ClubStatus.Closed => "🔒 Кружок закрыт.",
            _ => string.Empty,
        };

    /// <summary>«1 сентября 2026».</summary>
    public static string Brief(DateOnly day, DateTimeOffset now)
    {
        var words = RussianDate.Day(day, now);
        return words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }

    public static string Mark(Club club) =>
        club.Status switch
        {
            ClubStatus.Draft => "📝 ",
            ClubStatus.Closed => "🔒 ",
            _ => string.Empty,
        };

    public static string Mark(ClubMemberStatus status) =>
        status switch
        {
            ClubMemberStatus.Enrolled => "✅",
            ClubMemberStatus.Queued => "🕓",
            _ => "⏳",
        };

    public static string CloseQuestion(Club club, int members) =>
        $"Закрыть кружок {Html.Bold(club.Title)}?\n\nЗанятий больше не будет, запись и очередь закончатся"
        + (
            members > 0
                ? $", {Plural.Of(members, "ученик и семья узнают", "ученика и семьи узнают", "учеников и семьи узнают")} об этом"
                : string.Empty
        )
        + ". Всё, что отмечено, останется в отчётах. Открыть снова нельзя.";

    public static string ShareText(Club club, string link) =>
        $"Ссылка на кружок {Html.Bold(club.Title)} — отправьте её в родительский чат:\n{link}";

    public static string TodayLabel(Lesson lesson, bool manyGroups) =>
        $"🗒 Занятие сегодня, {Time(lesson.Starts)}: {lesson.Club.Title}{(manyGroups ? $", {lesson.Group.Title}" : string.Empty)}";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Clubs;

/// <summary>Words of a group: its list, places and timetable, as whoever leads it reads them.</summary>
internal static class GroupTexts
{
    public const string Add = "➕ Добавить";
    public const string Remove = "➖ Убрать";
    public const string Timetable = "🗓 Расписание";
    public const string Places = "🪑 Места";
    public const string Rename = "✏️ Название";
    public const string Drop = "🗑 Удалить группу";
    public const string Ahead = "📆 Ближайшие занятия";
    public const string NoLimit = "Без ограничения";
    public const string RemoveYes = "Да, убрать";

    public const string WeekExample = "пн ср 15:30, 45 мин, каб. 12";

    public const string AskTimetable =
        $"Когда занятия? Напишите одной строкой, например:\n<code>{WeekExample}</code>\nРазные дни по-разному: <code>пн 15:30; сб 10:00, 90 мин</code>";

    public const string TimetableRefused =
        $"Не получилось понять дни и время. Напишите так: <code>{WeekExample}</code>";

    public const string AskPlaces = "Сколько мест в группе? Напишите число, например 12.";
    public const string PlacesRefused = "Число от 1 до 500, например 12. Или нажмите «Без ограничения».";
    public const string AskTitle = "Как назвать группу? Например «Вторая группа» или «5–6 классы».";
    public const string TitleRefused = "Название — до 100 знаков, например «Вторая группа».";
    public const string SameName = "Такая группа в этом кружке уже есть. Напишите другое название.";
    public const string HasHistory =
        "В этой группе уже кто-то занимался: она останется на учёте. Уберите ребят — и места можно не открывать.";
    public const string Nobody = "Пока никого. «Добавить» — по списку класса; семьи могут записаться и сами.";
    public const string WholeClass = "👥 Весь класс";
    public const string WhoGoes = "Кого убрать?";
    public const string Saved = "Сохранено.";
    public const string WhosePaper = "Чьё подписанное согласие лежит в центре?";
    public const string PaperYes = "Да, согласие получено";
    public const string PaperWritten = "Согласие записано.";
    public const string PaperRefused =
        "Согласие записано, но законный представитель в боте отказал: запись подождёт его слова.";

    public const string SavedAndTold = "Сохранено. Семьи тех, кто занимается, узнают о новом расписании.";

    public static string BelowTaken(ClubGroup group) =>
        $"Меньше, чем уже занято ({group.Taken}), сделать нельзя. Сначала уберите кого-нибудь из списка.";

    public static string Label(ClubGroup group) =>
        $"👥 {group.Title}: {(group.Capacity is { } all ? $"{group.Taken} из {all}" : $"{group.Taken}")}"
        + (group.Queued > 0 ? $", в очереди {group.Queued}" : string.Empty);

    public static string Title(Club club, ClubGroup group, IReadOnlyList<WeeklyLesson> week, Attended sum) =>
        $"{Html.Bold(club.Title)}\n{ClubTexts.Group(group, week, isOnly: false)}"
        + (
            sum.Lessons > 0
                ? $"\n📊 {Plural.Of(sum.Lessons, "занятие", "занятия", "занятий")}, посещений: {sum.Visits}"
                : string.Empty
        );

    public static string Line(int number, ClubMemberLine line, CentreSettings centre) =>
        $"{number}. {ClubTexts.Mark(line.Member.Status)} {Html.Safe(ListNames.Short(line.Person, centre))}"
        + line.Member.Status switch
        {
            ClubMemberStatus.Queued => $" — очередь, {line.Member.Position}",
            ClubMemberStatus.AwaitingConsent => " — ждём согласия",
            _ => string.Empty,
        };

    public static string RemoveQuestion(string name, ClubMember member) =>
        $"Убрать из группы: {Html.Bold(name)}?\n\n"
        + (
            member.Status == ClubMemberStatus.Queued
                ? "Очередь сдвинется, семья получит сообщение."
                : "Место перейдёт следующему в очереди, семья получит сообщение."
        );

    public static string PapersLabel(int waiting) => $"📄 Согласия на бумаге: {waiting}";

    public static string PaperQuestion(string name) =>
        $"{Html.Bold(name)}\n\nСогласие на обработку данных подписано законным представителем и лежит в центре?";

    public static string Removed(string name) => $"Готово: {Html.Safe(name)} больше не в группе.";

    public static string Choose(Club club, bool hasClasses) =>
        $"{Html.Bold(club.Title)}\n\n"
        + (
            hasClasses
                ? "Добавить в список: выберите класс."
                : "Списков классов пока нет: их загружает руководитель (/roster)."
        );

    public static string Class(Club club, SchoolClass of, int picked) =>
        $"{Html.Bold(club.Title)}\n\n{of}: отметьте ребят." + (picked > 0 ? $" Отмечено: {picked}." : string.Empty);

    public static string Added(IReadOnlyCollection<EnrolResult> results)
    {
        var lines = new List<string>();
        Count(lines, results, EnrolOutcome.Enrolled, "Добавлено");
        Count(lines, results, EnrolOutcome.AwaitingConsent, "Ждём согласия семьи");
        Count(lines, results, EnrolOutcome.Queued, "Мест не хватило, встали в очередь");
        Count(lines, results, EnrolOutcome.Closed, "Не добавлено, кружок закрыт");
        return lines.Count > 0 ? string.Join('\n', lines) : "Никто не добавлен.";
    }

    /// <summary>They have come since the autumn, and the bot hears of it only now.</summary>
    public static string DoneSince(DateOnly firstDay, DateTimeOffset now) =>
        $"🍂 Ходят с начала кружка, {ClubTexts.Brief(firstDay, now)}";

    private static void Count(List<string> lines, IEnumerable<EnrolResult> results, EnrolOutcome outcome, string words)
    {
        var count = results.Count(r => r.Outcome == outcome);
        if (count > 0)
        {
            lines.Add($"{words}: {count}.");
        }
    }
}

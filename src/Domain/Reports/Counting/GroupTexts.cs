using TochkaBot.Domain.Events;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>What the rows of a table of counts are called.</summary>
internal static class GroupTexts
{
    /// <summary>Teachers, parents, guests, and heads without a name.</summary>
    public const string NoClass = "Вне классов";

    public static string Grade(int grade) => $"{grade} класс";

    public static string Kind(EventKind kind) =>
        kind switch
        {
            EventKind.Ceremony => "Торжества",
            EventKind.Festival => "Фестивали",
            EventKind.Conference => "Конференции",
            EventKind.Contest => "Конкурсы",
            EventKind.Olympiad => "Олимпиады",
            EventKind.Hackathon => "Хакатоны",
            EventKind.Tournament => "Турниры",
            EventKind.Club => "Кружки",
            EventKind.Excursion => "Экскурсии",
            EventKind.Masterclass => "Мастер-классы",
            EventKind.Project => "Проекты",
            EventKind.CareerTest => "Профориентация",
            _ => "Другое",
        };

    public static string Level(EventLevel level) =>
        level switch
        {
            EventLevel.School => "Школьный",
            EventLevel.Municipal => "Муниципальный",
            EventLevel.Regional => "Региональный",
            EventLevel.Interregional => "Межрегиональный",
            EventLevel.National => "Всероссийский",
            _ => "Международный",
        };
}

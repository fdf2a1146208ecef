using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>What kinds are called, how they are recognised in a line, and where reports usually put them.</summary>
internal static class EventKinds
{
    private static readonly (EventKind Kind, string Name, string Stem, string Direction)[] All =
    [
        (EventKind.Hackathon, "Хакатон", "хакатон", "projects"),
        (EventKind.Tournament, "Турнир", "турнир", "joint"),
        (EventKind.Contest, "Конкурс", "конкурс", "promotion"),
        (EventKind.Olympiad, "Олимпиада", "олимпиад", "joint"),
        (EventKind.Masterclass, "Мастер-класс", "мастер-класс", "joint"),
        (EventKind.Excursion, "Экскурсия", "экскурси", "career"),
        (EventKind.Festival, "Фестиваль", "фестивал", "joint"),
        (EventKind.Conference, "Конференция", "конференци", "experience"),
        (EventKind.Project, "Проект", "проект", "mentoring"),
        (EventKind.Ceremony, "Торжество", "торжеств", "joint"),
        (EventKind.CareerTest, "Профориентация", "профориентац", "career"),
        (EventKind.Club, "Занятие кружка", "кружок", "joint"),
        (EventKind.Other, "Другое", "\0", "joint"),
    ];

    public static IEnumerable<(EventKind Kind, string Name)> Names => All.Select(k => (k.Kind, k.Name));

    public static string Name(EventKind kind) => All.First(k => k.Kind == kind).Name;

    public static string UsualDirection(EventKind kind) => All.First(k => k.Kind == kind).Direction;

    public static EventKind Guess(string title) =>
        All.Where(k => title.Contains(k.Stem, StringComparison.OrdinalIgnoreCase))
            .Select(k => k.Kind)
            .FirstOrDefault(EventKind.Other);
}

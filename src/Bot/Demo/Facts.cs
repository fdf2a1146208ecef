using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Demo;

/// <summary>What a centre really did in a half year: title, dates and numbers, nobody's name.</summary>
/// <param name="From">Month and day.</param>
/// <param name="Numbers">Who took part, in words.</param>
internal sealed record Fact(
    string Direction,
    EventKind Kind,
    EventLevel Level,
    string Title,
    (int Month, int Day) From,
    (int Month, int Day) To,
    string Audience,
    string Numbers
)
{
    public string? DateText { get; init; }
}

internal static class Facts
{
    private const string Teams = "Педагогические команды центров «Точка роста»";

    public static readonly IReadOnlyList<Fact> All =
    [
        new(
            "joint",
            EventKind.Ceremony,
            EventLevel.School,
            "Торжественное открытие центра «Точка роста»",
            (9, 1),
            (9, 1),
            "Обучающиеся общеобразовательных организаций, педагогические работники, представители органов муниципальных образований",
            "120 человек"
        ),
        new(
            "joint",
            EventKind.Olympiad,
            EventLevel.Municipal,
            "Организация участия обучающихся в муниципальном этапе Всероссийской олимпиады школьников",
            (11, 1),
            (12, 31),
            "Обучающиеся 5–11-х классов общеобразовательных организаций (по итогам школьного этапа)",
            "6 учеников"
        )
        {
            DateText = "Ноябрь–декабрь",
        },
        new(
            "joint",
            EventKind.Festival,
            EventLevel.School,
            "Всемирный День математики",
            (10, 14),
            (10, 14),
            "Обучающиеся и педагоги центра образования «Точка роста»",
            "28 человек"
        ),
        new(
            "joint",
            EventKind.Tournament,
            EventLevel.School,
            "Турнир по шахматам",
            (12, 7),
            (12, 7),
            "Обучающиеся центра образования «Точка роста»",
            "21 ученик"
        ),
        new(
            "experience",
            EventKind.Conference,
            EventLevel.Regional,
            "Турнир научно-исследовательских работ команд центров «Точка роста» «Тур-НИР & Ко»",
            (11, 1),
            (12, 31),
            Teams,
            "3 педагога"
        )
        {
            DateText = "Ноябрь–декабрь",
        },
        new(
            "promotion",
            EventKind.Contest,
            EventLevel.National,
            "Всероссийский профессиональный конкурс «Флагманы дополнительного образования»",
            (9, 1),
            (10, 31),
            Teams,
            "5 педагогов"
        )
        {
            DateText = "Сентябрь–октябрь",
        },
        new(
            "mentoring",
            EventKind.Project,
            EventLevel.School,
            "Реализация проектного модуля обучения: межпредметная проектная деятельность (физика, информатика) для участия в конкурсах «Большие вызовы», «Таланты XXI века»",
            (10, 1),
            (12, 31),
            "Педагоги центра образования «Точка роста», обучающиеся",
            "2 ученика"
        )
        {
            DateText = "Октябрь–декабрь",
        },
        new(
            "career",
            EventKind.CareerTest,
            EventLevel.School,
            "Тестирование на определение профессиональной направленности",
            (10, 1),
            (12, 31),
            "Обучающиеся и педагогические работники школы",
            "50 учеников"
        )
        {
            DateText = "Октябрь–декабрь",
        },
        new(
            "projects",
            EventKind.Hackathon,
            EventLevel.National,
            "Всероссийский хакатон по биотехнологиям «Биохакатон»",
            (10, 5),
            (10, 5),
            "Обучающиеся общеобразовательных организаций",
            "3 ученика"
        ),
    ];
}

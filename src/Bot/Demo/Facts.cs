using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Reports.Facts;

namespace TochkaBot.Bot.Demo;

/// <summary>What a centre really did in a half year: title, dates and numbers, nobody's name.</summary>
/// <param name="DateText">As the report writes it.</param>
internal sealed record Fact(
    string Direction,
    EventKind Kind,
    EventLevel Level,
    string Title,
    DateOnly From,
    DateOnly To,
    string DateText,
    string Audience,
    HeadCount Count
)
{
    /// <summary>Told on the centre's site.</summary>
    public bool IsInNews { get; init; }
}

/// <summary>The first half of 2022/23: the report that a head wrote by hand then.</summary>
internal static class Facts
{
    public const string News = "https://tochka-ivanovka.example/meropriyatiya";

    /// <summary>So many events, from the first on, share the first row of the report.</summary>
    public const int SharingARow = 3;

    public const int Enrolled = 237;

    public static readonly DateOnly EnrolledOn = new(2022, 9, 30);

    private const string Teams = "Педагогические команды центров «Точка роста»";

    private const string Institute =
        "Ставропольский краевой институт развития образования, повышения квалификации и переподготовки работников образования";

    public static readonly IReadOnlyList<Fact> All =
    [
        new(
            "joint",
            EventKind.Ceremony,
            EventLevel.School,
            "Торжественное открытие центра «Точка роста»",
            new DateOnly(2022, 9, 1),
            new DateOnly(2022, 9, 1),
            "1 сентября 2022 г.",
            "Обучающиеся общеобразовательных организаций, педагогические работники, представители органов муниципальных образований",
            new HeadCount { People = 120, Wording = "120 чел." }
        )
        {
            IsInNews = true,
        },
        new(
            "joint",
            EventKind.Olympiad,
            EventLevel.Municipal,
            "Организация участия обучающихся в муниципальном этапе Всероссийской олимпиады школьников",
            new DateOnly(2022, 11, 1),
            new DateOnly(2022, 12, 31),
            "Ноябрь–декабрь 2022/23 учебного года",
            "Обучающиеся 5–11-х классов общеобразовательных организаций (по итогам школьного этапа)",
            new HeadCount
            {
                People = 6,
                Pupils = 6,
                Wording = "6 чел.",
            }
        )
        {
            IsInNews = true,
        },
        new(
            "joint",
            EventKind.Festival,
            EventLevel.School,
            "Всемирный День математики",
            new DateOnly(2022, 10, 14),
            new DateOnly(2022, 10, 14),
            "14 октября 2022 г.",
            "Обучающиеся и педагоги центра образования «Точка роста»",
            new HeadCount { People = 28, Wording = "28 чел." }
        )
        {
            IsInNews = true,
        },
        new(
            "joint",
            EventKind.Tournament,
            EventLevel.School,
            "Турнир по шахматам",
            new DateOnly(2022, 12, 7),
            new DateOnly(2022, 12, 7),
            "7 декабря 2022 г.",
            "Обучающиеся центра образования «Точка роста»",
            new HeadCount
            {
                People = 21,
                Pupils = 21,
                Wording = "21 чел.",
            }
        ),
        new(
            "experience",
            EventKind.Conference,
            EventLevel.Regional,
            "Турнир научно-исследовательских работ команд центров «Точка роста» «Тур-НИР & Ко»",
            new DateOnly(2022, 11, 1),
            new DateOnly(2022, 12, 31),
            "Ноябрь–декабрь 2022 г.",
            Teams,
            new HeadCount
            {
                People = 3,
                Teachers = 3,
                Wording = "3 педагога",
            }
        )
        {
            IsInNews = true,
        },
        new(
            "promotion",
            EventKind.Contest,
            EventLevel.National,
            "Всероссийский профессиональный конкурс «Флагманы дополнительного образования»",
            new DateOnly(2022, 9, 1),
            new DateOnly(2022, 10, 31),
            "Сентябрь–октябрь",
            Teams,
            new HeadCount
            {
                People = 5,
                Teachers = 5,
                Wording = "5 педагогов",
            }
        )
        {
            IsInNews = true,
        },
        new(
            "mentoring",
            EventKind.Project,
            EventLevel.School,
            "Реализация проектного модуля обучения: межпредметная проектная деятельность (физика, информатика) для участия в конкурсах «Большие вызовы», «Таланты XXI века»",
            new DateOnly(2022, 10, 1),
            new DateOnly(2022, 12, 31),
            "Октябрь–декабрь",
            "Педагоги центра образования «Точка роста», обучающиеся",
            new HeadCount
            {
                People = 2,
                Pupils = 2,
                Wording = "2 уч-ся",
            }
        ),
        new(
            "career",
            EventKind.CareerTest,
            EventLevel.School,
            "Тестирование на определение профессиональной направленности",
            new DateOnly(2022, 10, 1),
            new DateOnly(2022, 12, 31),
            "Октябрь–декабрь",
            "Обучающиеся и педагогические работники школы",
            new HeadCount
            {
                People = 50,
                Pupils = 50,
                Wording = "50 учащихся",
            }
        ),
        new(
            "projects",
            EventKind.Hackathon,
            EventLevel.National,
            "Всероссийский хакатон по биотехнологиям «Биохакатон»",
            new DateOnly(2022, 10, 5),
            new DateOnly(2022, 10, 5),
            "5 октября 2022 г.",
            "Обучающиеся общеобразовательных организаций",
            new HeadCount
            {
                People = 3,
                Pupils = 3,
                Wording = "3 уча-ся",
            }
        )
        {
            IsInNews = true,
        },
    ];

    public static readonly IReadOnlyList<TrainingDraft> Courses =
    [
        new()
        {
            Title =
                "Применения оборудования в центрах образования естественно-научной и технологической направленностей «Точка роста»: география",
            Hours = 24,
            CertificateDate = "10.12.2021",
            Provider = Institute,
            Staff = 1,
        },
        new()
        {
            Title =
                "Применения оборудования в центрах образования естественно-научной и технологической направленностей «Точка роста»: химия",
            Hours = 24,
            CertificateDate = "10.12.2021",
            Provider = Institute,
            Staff = 1,
        },
        new()
        {
            Title =
                "Использование современного учебного оборудования в ЦО естественнонаучной и технологической направленностей «Точка роста»",
            Hours = 36,
            CertificateDate = "2022",
            Provider = "Цифровая экосистема ДПО",
            Staff = 3,
        },
        new()
        {
            Title = "Курс повышения квалификации «Руководитель школьного центра образования «Точка роста»",
            Hours = 72,
            CertificateDate = "30.09.2022",
            Provider = "Инновационный образовательный центр повышения квалификации и переподготовки «Мой университет»",
            Staff = 1,
        },
    ];
}

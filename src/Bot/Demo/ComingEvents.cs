using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Demo;

/// <summary>What is coming: one of each kind of sign-up that a visitor should see.</summary>
internal static class ComingEvents
{
    public static IEnumerable<Entry> Of(SchoolYear year) =>
        [
            Robots(year),
            Microscope(year),
            Rehearsal(year),
            Excursion(year),
            Crews.Hackathon(year),
            Olympiad(year),
            Chess(year),
            Engineer(year),
            Contest(year),
            NightOfScience(year),
        ];

    /// <summary>Every week for four weeks: «Это и все следующие» can be tried on it.</summary>
    public static EventDraft Weekly(SchoolYear year) =>
        new()
        {
            Title = "Час открытых вопросов",
            Description = "Приносите вопрос, на который никто не ответил. Поищем ответ опытом.",
            Direction = "joint",
            Kind = EventKind.Masterclass,
            StartsAt = year.InDays(3, 15),
            EndsAt = year.InDays(3, 16),
            Place = "кабинет физики",
            GradeFrom = 5,
            GradeTo = 11,
            Capacity = 15,
        };

    private static Entry Robots(SchoolYear year) =>
        Published(
            Cast.Igor,
            new EventDraft
            {
                Title = "Открытое занятие кружка «Первый робот»",
                Description = "Соберём тележку, которая сама объезжает препятствия. Приходите с родителями!",
                Direction = "joint",
                Kind = EventKind.Club,
                StartsAt = year.InDays(2, 13.5),
                EndsAt = year.InDays(2, 14.5),
                Place = "кабинет физики",
                GradeFrom = 1,
                GradeTo = 4,
            },
            signUps: 6
        );

    /// <summary>Full, with a queue: when Boris leaves, the seat is offered to Maya.</summary>
    private static Entry Microscope(SchoolYear year) =>
        Published(
            Cast.Vera,
            new EventDraft
            {
                Title = "Мастер-класс «Мир под микроскопом»",
                Description = "Посмотрим, кто живёт в капле пруда, и сделаем свой препарат. Халат дадим.",
                Direction = "joint",
                Kind = EventKind.Masterclass,
                StartsAt = year.InDays(4, 14.5),
                EndsAt = year.InDays(4, 16),
                Place = "кабинет биологии",
                GradeFrom = 3,
                GradeTo = 6,
                Capacity = 8,
            },
            signUps: 7
        ) with
        {
            First = [Cast.Boris],
            Last = [Cast.Maya],
            Late = 2,
        };

    /// <summary>Not for strangers: only whom the centre knows sees it.</summary>
    private static Entry Rehearsal(SchoolYear year) =>
        Published(
            Cast.Vera,
            new EventDraft
            {
                Title = "Репетиция ведущих «Ночи в лаборатории»",
                Description = "Для тех, кто будет показывать опыты гостям.",
                Direction = "joint",
                Visibility = EventVisibility.Centre,
                StartsAt = year.InDays(5, 15),
                EndsAt = year.InDays(5, 16),
                Place = "кабинет химии",
                GradeFrom = 8,
                GradeTo = 11,
                Capacity = 10,
            },
            signUps: 4
        );

    private static Entry Excursion(SchoolYear year) =>
        Published(
            Cast.Igor,
            new EventDraft
            {
                Title = "Экскурсия на метеостанцию",
                Description = "Автобус от школы. Возьмите воду и оденьтесь по погоде: полчаса будем на улице.",
                Direction = "career",
                Kind = EventKind.Excursion,
                Level = EventLevel.Municipal,
                StartsAt = year.InDays(6, 10),
                EndsAt = year.InDays(6, 13),
                Place = "сбор у входа в школу",
                GradeFrom = 5,
                GradeTo = 9,
                Capacity = 20,
                SignUpClosesAt = year.InDays(4, 18),
            },
            signUps: 7
        );

    private static Entry Olympiad(SchoolYear year) =>
        Published(
            Cast.Igor,
            new EventDraft
            {
                Title = "Олимпиада по физике, муниципальный этап",
                Description = "По итогам школьного этапа. С собой: ручка, линейка, непрограммируемый калькулятор.",
                Direction = "joint",
                Kind = EventKind.Olympiad,
                Level = EventLevel.Municipal,
                Enrolment = Enrolment.ByList,
                StartsAt = year.InDays(12, 10),
                EndsAt = year.InDays(12, 13),
                Place = "кабинет физики",
                GradeFrom = 7,
                GradeTo = 11,
            }
        );

    private static Entry Chess(SchoolYear year) =>
        Published(
            Cast.Zoya,
            new EventDraft
            {
                Title = "Шахматный турнир «Ход конём»",
                Description = "Пять туров, по десять минут на партию. Разряд не нужен, правила напомним.",
                Direction = "joint",
                Kind = EventKind.Tournament,
                StartsAt = year.InDays(16, 14),
                EndsAt = year.InDays(16, 17),
                Place = "шахматная гостиная",
                Capacity = 24,
            },
            signUps: 21
        ) with
        {
            First = [Cast.Stepan],
        };

    private static Entry Engineer(SchoolYear year) =>
        Published(
            Cast.Zoya,
            new EventDraft
            {
                Title = "Онлайн-встреча «Кем работают программисты»",
                Description = "Час вопросов и ответов. Ссылку пришлём тем, кто записан.",
                Direction = "career",
                Kind = EventKind.Other,
                Level = EventLevel.Regional,
                Format = EventFormat.Online,
                OnlineUrl = "https://meet.example.ru/programmisty",
                StartsAt = year.InDays(18, 16),
                EndsAt = year.InDays(18, 17),
                GradeFrom = 8,
                GradeTo = 11,
            },
            signUps: 5
        );

    /// <summary>The deadline is well before the day itself.</summary>
    private static Entry Contest(SchoolYear year) =>
        Published(
            Cast.Vera,
            new EventDraft
            {
                Title = "Конкурс «Прибор своими руками»",
                Description = "Сделайте прибор из того, что есть дома, и покажите, что он измеряет.",
                Direction = "projects",
                Kind = EventKind.Contest,
                StartsAt = year.InDays(21, 15),
                EndsAt = year.InDays(21, 17),
                Place = "актовый зал",
                SignUpClosesAt = year.InDays(14, 18),
            },
            signUps: 3
        ) with
        {
            Questions = ContestPapers.Questions,
            Rules = ContestPapers.Rules(year.InDays(0, 9)),
        };

    /// <summary>Announced, but the sign-up has not begun.</summary>
    private static Entry NightOfScience(SchoolYear year) =>
        Published(
            Cast.Vera,
            new EventDraft
            {
                Title = "Фестиваль «Ночь в лаборатории»",
                Description = "Опыты, телескоп во дворе и чай с родителями.",
                Direction = "promotion",
                Kind = EventKind.Festival,
                StartsAt = year.InDays(27, 17),
                EndsAt = year.InDays(27, 20),
                Place = "весь центр",
                Capacity = 60,
                SignUpOpensAt = year.InDays(7, 9),
            }
        );

    private static Entry Published(Role organiser, EventDraft draft, int signUps = 0) =>
        new(draft, EventStatus.Published, organiser) { SignUps = signUps };
}

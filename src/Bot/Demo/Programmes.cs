using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Demo;

/// <summary>Two clubs that have met since September: all lessons are marked but the last of each; one is full and has a queue.</summary>
internal sealed class Programmes(Tx tx, CentreSettings centre, SchoolYear year)
{
    private readonly DateOnly today = centre.Day(tx.Now);

    public void Run(Actor robots, IReadOnlyList<long> engineers, Actor ecology, IReadOnlyList<long> naturalists)
    {
        var draft = new ClubDraft
        {
            Title = "Робототехника",
            Description = "Собираем и программируем роботов из наборов центра. Приносить ничего не нужно.",
            Kind = ClubKind.Additional,
            Focus = ClubFocus.Technology,
            Subject = "Информатика",
            Hours = 68,
            GradeFrom = 5,
            GradeTo = 9,
        };
        // Whatever day the sandbox is opened on, a lesson of that day is there to be marked.
        var day = TimetableStore.Weekday(today);
        Hold(
            robots,
            draft,
            engineers.Count - 1,
            [Lesson(day, "14:30", "кабинет 12"), Lesson(((day + 2) % 7) + 1, "15:30", "кабинет 12")],
            engineers
        );
        var nature = draft with
        {
            Title = "Юный эколог",
            Description = "Опыты с водой и почвой, цифровая лаборатория, выходы к реке.",
            Kind = ClubKind.Extracurricular,
            Focus = ClubFocus.Science,
            Subject = "Биология",
            Hours = 34,
            GradeFrom = 4,
            GradeTo = 7,
        };
        Hold(ecology, nature, places: 15, [Lesson(((day + 3) % 7) + 1, "14:00", "кабинет биологии")], naturalists);
    }

    private void Hold(
        Actor teacher,
        ClubDraft draft,
        int places,
        IReadOnlyList<WeeklyLesson> week,
        IReadOnlyList<long> members
    )
    {
        var spring = year.Begins.AddYears(1).AddMonths(-3).AddDays(-1);
        var known = draft with
        {
            TeacherId = teacher.PersonId,
            FirstDay = year.Begins,
            // In summer the demo still has something to show.
            LastDay = today <= spring ? spring : year.Begins.AddYears(1).AddDays(-1),
        };
        var club = ClubActions.Create(tx, teacher, known, ClubStatus.Open).Club!;
        GroupActions.Add(tx, teacher, club.Id, "Основная группа", places);
        var group = ClubGroupStore.Of(tx, club.Id)[0];
        GroupActions.SetTimetable(tx, centre, teacher, group.Id, week);
        foreach (var member in members)
        {
            Enrolling.AddByHand(tx, centre, teacher, group.Id, member, club.FirstDay);
        }

        MarkPast(teacher, club, group);
    }

    private void MarkPast(Actor teacher, Club club, ClubGroup group)
    {
        var yesterday = today.AddDays(-1);
        var past = Lessons.Of(tx, club, group, club.FirstDay, yesterday);
        foreach (var (lesson, number) in past.Select((lesson, i) => (lesson, i)).SkipLast(1))
        {
            var absent = Lessons
                .Pupils(tx, lesson)
                .Where((_, i) => (i + number) % 6 == 0)
                .Select(p => p.Line.Person.Id)
                .ToHashSet();
            Marking.Mark(tx, centre, teacher, lesson, absent);
        }
    }

    private static WeeklyLesson Lesson(int weekday, string starts, string place) =>
        new()
        {
            Weekday = weekday,
            Starts = starts,
            Place = place,
        };
}

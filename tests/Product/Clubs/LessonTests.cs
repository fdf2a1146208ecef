using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Journal;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Clubs;

public sealed class LessonTests : IDisposable
{
    private readonly Hall hall = new(places: 5);
    private readonly Chat nina;

    public LessonTests()
    {
        nina = hall.World.Pupil("Ильина Нина");
        hall.Joins(hall.World.Boris);
        hall.Joins(nina);
    }

    private World World => hall.World;

    private string At => $"{hall.Group}.20261202.1530";

    [Fact]
    public void Two_taps_mark_that_everybody_came()
    {
        hall.At(Hall.Wednesday, 15, 20);
        World.Vera.Says("/start").Presses("Занятие сегодня, 15:30: Робототехника").Presses("Все были");

        Assert.Contains("Были: 2, не было: 0", World.Vera.Text);
        Assert.Equal([LessonMark.Came], hall.Marks(nina.PersonId));
        Assert.DoesNotContain("Занятие сегодня", string.Join('|', World.Vera.Says("/start").Labels));
    }

    [Fact]
    public void Who_was_absent_is_ticked_and_can_be_marked_anew()
    {
        hall.At(Hall.Wednesday, 16);
        World.Vera.Press($"|clToday").Presses("15:30").Presses("Нина И.").Presses("Готово: не было 1");
        Assert.Equal([LessonMark.Absent], hall.Marks(nina.PersonId));
        Assert.Equal([LessonMark.Came], hall.Marks(World.Boris.PersonId));

        World.Vera.Presses("Отметить заново").Presses("Нина И.").Presses("Борис С.").Presses("Готово: не было 1");
        Assert.Equal([LessonMark.Came], hall.Marks(nina.PersonId));
        Assert.Equal([LessonMark.Absent], hall.Marks(World.Boris.PersonId));
    }

    [Fact]
    public void Nothing_is_marked_before_the_lesson()
    {
        World.Vera.Press($"|clLesson.{At}");
        Assert.False(World.Vera.Sees("Все были"));
        Assert.Contains("ещё не началось", World.Vera.Forges($"clAll.{At}").Text);
        Assert.Empty(hall.Marks(nina.PersonId));
    }

    [Fact]
    public void Forgotten_lessons_wait_in_a_list_and_only_those_who_attended_then_are_on_it()
    {
        hall.At(new DateOnly(2026, 12, 10), 12);
        var late = World.Pupil("Поздний Лев");
        hall.Joins(late);
        World.Vera.Press("|clubs");
        Assert.True(World.Vera.Sees("Не отмечено: 2"));
        World.Vera.Presses("Не отмечено").Presses("ср, 2 декабря");
        Assert.False(World.Vera.Sees("Лев П."));
        World.Vera.Presses("Все были").Presses("Не отмечено: 1").Presses("ср, 9 декабря").Presses("Все были");
        Assert.Contains("Все прошедшие занятия отмечены", World.Vera.Press("|clLate.0").Text);
        Assert.Empty(hall.Marks(late.PersonId));
        Assert.Contains("2 занятия, посещений: 4", World.Vera.Press($"|clGroup.{hall.Group}").Text);
    }

    [Fact]
    public void A_cancelled_lesson_is_told_once_and_at_night_when_it_is_within_a_day()
    {
        var mother = World.Parent("Соколова Мама", World.Boris.PersonId, nina.PersonId);
        hall.At(new DateOnly(2026, 12, 1), 22);
        World.Vera.Press($"|clDays.{hall.Group}").Presses("ср, 2 декабря").Presses("Занятия не будет");
        Assert.Contains("меньше чем через сутки", World.Vera.Text);
        World.Vera.Presses("Педагог не сможет");

        Assert.Contains("Занятие отменено", World.Vera.Text);
        var told = Assert.Single(mother.Notices, n => n.Text.Contains("Занятия не будет"));
        Assert.Contains("Борис", told.Text);
        Assert.Contains("Нина", told.Text);
        Assert.Contains("педагог не сможет", told.Text);
        Assert.Contains(
            World.Read(tx => JournalStore.Latest(tx, 5)),
            e => e is { Action: "lesson.cancelled", Note: "teacherAway" }
        );
        Assert.Contains("уже отменено", World.Vera.Forges($"clNoNow.{At}.1").Text);
        Assert.Single(mother.Notices, n => n.Text.Contains("Занятия не будет"));
        Assert.Contains("Ближайшее занятие: ср, 9 декабря", World.Boris.Press($"|club.{hall.Club}").Text);
        hall.At(Hall.Wednesday, 17);
        Assert.Contains("Все прошедшие", World.Vera.Press("|clLate.0").Text);
    }

    [Fact]
    public void A_lesson_a_week_ahead_is_cancelled_in_the_morning_and_brought_back()
    {
        hall.At(new DateOnly(2026, 12, 1), 22);
        var later = $"{hall.Group}.20261209.1530";
        World.Vera.Press($"|clNoNow.{later}.1");
        Assert.Empty(nina.Notices);
        hall.At(Hall.Wednesday, 8);
        Assert.Contains("Занятия не будет", nina.LastNotice);

        World.Vera.Press($"|clLesson.{later}").Presses("Занятие всё-таки будет");
        Assert.Contains("Занятие состоится", nina.LastNotice);
        hall.At(new DateOnly(2026, 12, 9), 16);
        World.Vera.Press($"|clLesson.{later}").Presses("Все были");
        Assert.Equal([LessonMark.Came], hall.Marks(nina.PersonId));
    }

    [Fact]
    public void A_lesson_is_added_beside_the_timetable()
    {
        World.Vera.Press($"|clGroup.{hall.Group}").Presses("Ещё занятие").Says("когда-нибудь");
        Assert.Contains("Не получилось понять", World.Vera.Text);
        World.Vera.Says("пятница 16:00, 60 мин, актовый зал");
        Assert.Contains("пт, 4 декабря, 16:00, 60 мин, актовый зал", World.Vera.Text);
        Assert.Empty(nina.Notices);
        World.Vera.Presses("Добавить занятие");

        Assert.Contains("Занятие состоится", nina.LastNotice);
        World.Vera.Press($"|clExtra.{hall.Group}").Says("4.12 16:00").Presses("Добавить занятие");
        Assert.Contains("уже есть занятие", World.Vera.Text);
        World.Vera.Says("4.07.2027 16:00").Presses("Добавить занятие");
        Assert.Contains("кружок не работает", World.Vera.Text);
        hall.At(new DateOnly(2026, 12, 4), 16);
        World.Vera.Says("/start").Presses("Занятие сегодня, 16:00").Presses("Все были");
        Assert.Equal([LessonMark.Came], hall.Marks(nina.PersonId));
    }

    [Fact]
    public void On_a_holiday_and_on_a_day_at_home_there_is_no_lesson_and_nobody_is_absent()
    {
        World.Write(tx => HolidayStore.Add(tx, new DateOnly(2026, 12, 9), new DateOnly(2026, 12, 9), "Каникулы", null));
        World.Write(tx =>
            SuspendedDayStore.Add(tx, new DateOnly(2026, 12, 16), new DateOnly(2026, 12, 16), null, "", null)
        );
        World.Write(tx =>
            SuspendedDayStore.Add(tx, new DateOnly(2026, 12, 23), new DateOnly(2026, 12, 23), 6, "Б", null)
        );
        var days = World.Read(tx => Lessons.OfPerson(tx, nina.PersonId, Hall.Wednesday, new DateOnly(2026, 12, 31)));
        Assert.Equal([2, 30], days.Select(l => l.Day.Day));

        var fifth = World.Pupil("Пятов Пётр", grade: 5, letter: "А");
        hall.Joins(fifth);
        hall.At(new DateOnly(2026, 12, 23), 16);
        World.Vera.Press("|clToday").Presses("15:30");
        Assert.False(World.Vera.Sees("Нина И."));
        World.Vera.Presses("Все были");
        Assert.Contains("Были: 1, не было: 0, дома по карантину: 2", World.Vera.Text);
        Assert.Equal([LessonMark.Unknown], hall.Marks(nina.PersonId));
        Assert.Equal([LessonMark.Came], hall.Marks(fifth.PersonId));
    }

    [Fact]
    public void A_new_timetable_is_told_and_leaves_marked_days_where_they_were()
    {
        hall.At(Hall.Wednesday, 16);
        World.Vera.Press($"|clAll.{At}");
        World.Vera.Press($"|clGroup.{hall.Group}").Presses("Расписание").Says("пт 14:00");
        Assert.Contains("узнают о новом расписании", World.Vera.Text);
        Assert.Contains("пт 14:00", nina.LastNotice);

        hall.At(new DateOnly(2026, 12, 12), 12);
        var lessons = World.Read(tx =>
            Lessons.OfPerson(tx, nina.PersonId, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 12))
        );
        Assert.Equal(["2 15:30", "4 14:00", "11 14:00"], lessons.Select(l => $"{l.Day.Day} {l.Starts}"));
        // The same again is no news.
        var told = nina.Notices.Count;
        World.Vera.Press($"|clGroup.{hall.Group}").Presses("Расписание").Says("пт 14:00, 45 мин");
        Assert.Equal(told, nina.Notices.Count);
    }

    [Fact]
    public void A_teacher_of_other_clubs_marks_nothing()
    {
        hall.At(Hall.Wednesday, 16);
        var zoya = World.Staff("Чужая Зоя", Domain.People.StaffRole.Teacher);
        Assert.Contains("доступно не всем", zoya.Press($"|clAll.{At}").Text);
        Assert.Contains("Сегодня занятий нет", zoya.Press("|clToday").Text);
        World.Irina.Press("|clToday").Presses("15:30").Presses("Все были");
        Assert.Equal([LessonMark.Came], hall.Marks(nina.PersonId));
    }

    public void Dispose() => hall.Dispose();
}

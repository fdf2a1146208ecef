using TochkaBot.Domain.Clubs;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports.Goals;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Counting;

/// <summary>«Цели и охват»: who is meant, who was reached, and who hears of it.</summary>
public sealed class GoalTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    private readonly World world = new();

    [Fact]
    public void A_class_that_is_taught_a_subject_is_reached_as_a_whole()
    {
        world.Listed("Котова Анна", 7, "А");
        world.Write(tx => TaughtStore.Toggle(tx, world.Irina.Actor, 2026, new SchoolClass(6, "Б"), "Химия"));

        var goal = Goal(0);

        Assert.Equal(new Share(2, 1), goal.Share);
        Assert.Equal([(6, 1, 1), (7, 1, 0)], goal.ByGrade.Select(g => (g.Grade, g.Share.Cohort, g.Share.Covered)));
        Assert.Equal(new Share(0, 0), Goal(0, new DateOnly(2027, 9, 1).AddYears(-2)).Share);
    }

    [Fact]
    public void Who_came_is_reached_for_this_school_year_and_who_only_signed_up_is_not()
    {
        var anna = world.Pupil("Котова Анна");
        var past = world.Event("Опыты");
        foreach (var chat in (Chat[])[world.Boris, anna])
        {
            chat.Press($"|join.{past}");
        }

        world.Write(tx => AttendanceStore.Came(tx, world.Centre, past, world.Boris.PersonId, null));

        Assert.Equal([anna.PersonId], Goal(1, Today.AddDays(7)).NotCovered.Select(p => p.Id));
        // Not yet on the day before, and not any more in the year after.
        Assert.Equal(new Share(2, 0), Goal(1).Share);
        Assert.Equal(0, Goal(1, new DateOnly(2027, 9, 2)).Share.Covered);
    }

    [Fact]
    public void Who_moved_up_or_left_counts_in_the_class_of_that_day_and_guests_nowhere()
    {
        var anna = world.Listed("Котова Анна", 5, "А");
        var guest = world.Listed("Дальний Олег", 5, "А");
        world.Write(tx =>
        {
            tx.Run("UPDATE people SET school = 'СОШ № 2' WHERE id = @guest", new { guest });
            PersonStore.PutInClass(tx, anna, new SchoolClass(6, "А"), new DateOnly(2027, 9, 1));
        });

        Assert.Equal([5, 6], Goal(0).ByGrade.Select(g => g.Grade));
        Assert.Equal([6], Goal(0, new DateOnly(2027, 9, 1)).ByGrade.Select(g => g.Grade));
        Assert.Equal(2, Goal(0, new DateOnly(2027, 9, 1)).Share.Cohort);
    }

    [Theory]
    [InlineData(0, 0, 70, 0, 0)]
    [InlineData(10, 7, 70, 70, 0)]
    [InlineData(3, 2, 70, 66.6, 1)]
    [InlineData(10000, 6999, 70, 69.9, 1)]
    [InlineData(148, 100, 70, 67.5, 4)]
    public void A_share_never_looks_better_than_it_is(int cohort, int covered, int target, double percent, int lacking)
    {
        var share = new Share(cohort, covered);

        Assert.Equal((decimal)percent, share.Percent);
        Assert.Equal(lacking, share.Lacking(target));
    }

    [Fact]
    public void The_head_sees_how_far_it_is_and_invites_each_family_once_a_week()
    {
        var masha = world.Listed("Лебедева Маша", consent: true);
        var mother = world.Parent("Лебедева Ольга", masha);
        world.Listed("Тихий Иван");
        world.Event("Опыты по химии");

        world.Irina.Says("/roster").Presses("Цели и охват");
        Assert.Contains("0 % из 70 %: до цели 3 ученика", world.Irina.Text);
        world.Irina.Presses("2. Кто ещё не охвачен: 3").Presses("6Б: 3");
        Assert.Contains("• Маша Л., 6Б", world.Irina.Text);
        world.Irina.Presses("Пригласить");
        Assert.Contains("Пригласить 2 семьи?", world.Irina.Text);
        Assert.Contains("Без чата с нами: 1 ученик", world.Irina.Text);
        Assert.Contains("Приглашения отправлены: 2", world.Irina.Presses("Да, пригласить").Text);

        Assert.Contains("Маша: приглашаем в центр!", mother.LastNotice);
        Assert.Contains("пт, 4 декабря, 15:00 — Опыты по химии", mother.LastNotice);
        Assert.Contains("Борис, вам есть куда прийти!", world.Boris.LastNotice);
        mother.PressesOnNotice("Опыты").Presses("Записать: Маша");

        world.Irina.Presses("6Б: 3").Presses("Пригласить");
        Assert.Contains("Уже приглашали на этой неделе: 2 ученика", world.Irina.Text);
        Assert.False(world.Irina.Sees("Да, пригласить"));
    }

    [Fact]
    public void At_night_nobody_is_invited_before_the_morning_and_then_to_what_is_open_still()
    {
        var item = world.Event("Опыты", e => e with { Capacity = 5 });
        world.At(new DateTimeOffset(2026, 12, 1, 22, 0, 0, TimeSpan.FromHours(3)));

        world.Irina.Press("|goalInvite.1");
        Assert.Empty(world.Boris.Notices);
        world.Irina.Press($"|cancelEventNow.{item}");
        world.At(new DateTimeOffset(2026, 12, 2, 8, 0, 0, TimeSpan.FromHours(3)));

        Assert.DoesNotContain(world.Boris.Notices, n => n.Text.Contains("прийти"));
    }

    [Fact]
    public void A_class_teacher_sees_the_own_class_and_no_other()
    {
        world.Listed("Котова Анна", 7, "А");
        world.Write(tx => ClassTeacherStore.Appoint(tx, new SchoolClass(6, "Б"), world.Vera.PersonId));

        world.Vera.Says("/roster").Presses("Цели и охват").Presses("1. Кто ещё не охвачен: 1");

        Assert.Contains("6Б: 1", world.Vera.Labels);
        Assert.DoesNotContain(world.Vera.Labels, l => l.StartsWith("7А", StringComparison.Ordinal));
        Assert.Contains(
            "охвачены все",
            world.Vera.Press("|goalClass.0.7.А.0").Text,
            StringComparison.OrdinalIgnoreCase
        );
    }

    public void Dispose() => world.Dispose();

    private GoalCoverage Goal(int number, DateOnly? on = null) =>
        world.Read(tx => Coverage.On(tx, world.Centre, on ?? Today)[number]);
}

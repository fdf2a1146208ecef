using TochkaBot.Domain.People;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

public sealed class ClassTeacherTests : IDisposable
{
    private readonly World world = new();

    public ClassTeacherTests()
    {
        world.Listed("Лебедева Маша");
        world.Listed("Лосев Глеб", 9, "А");
    }

    [Fact]
    public void The_head_says_who_leads_a_class_and_the_teacher_keeps_that_class_only()
    {
        world.Irina.Says("/roster").Presses("6Б").Presses("Назначить классного").Presses("Вера");
        Assert.True(world.Irina.Sees("Классный руководитель: Вера"));

        world.Vera.Says("/roster");
        Assert.True(world.Vera.Sees("6Б"));
        Assert.False(world.Vera.Sees("9А"));
        Assert.False(world.Vera.Sees("Новый учебный год"));
        Assert.True(world.Vera.Presses("6Б").Presses("Маша Л.").Presses("Семья и согласия").Sees("На бумаге: участие"));
        world.Vera.Forges("rosterTeacherIs.6.Б.0");
        Assert.Equal([new SchoolClass(6, "Б")], world.Vera.Actor.Classes);
    }

    [Fact]
    public void In_a_new_school_year_teachers_go_up_with_their_classes_but_not_out_of_the_ninth()
    {
        Appoint(new(6, "Б"));
        Appoint(new(9, "А"));
        world.Clock.Now = new DateTimeOffset(2027, 9, 1, 10, 0, 0, TimeSpan.FromHours(3));
        world.Irina.Says("/roster").Presses("Новый учебный год").Presses("Применить");

        Assert.Equal([new SchoolClass(7, "Б")], world.Vera.Actor.Classes);
    }

    [Fact]
    public void Only_staff_lead_a_class()
    {
        Assert.False(world.Write(tx => ClassTeachers.Appoint(tx, world.Irina.Actor, new(6, "Б"), world.Anna.PersonId)));
        Assert.False(world.Write(tx => ClassTeachers.Appoint(tx, world.Vera.Actor, new(6, "Б"), world.Vera.PersonId)));
    }

    public void Dispose() => world.Dispose();

    private void Appoint(SchoolClass to) =>
        Assert.True(world.Write(tx => ClassTeachers.Appoint(tx, world.Irina.Actor, to, world.Vera.PersonId)));
}

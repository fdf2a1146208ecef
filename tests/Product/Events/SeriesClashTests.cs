using TochkaBot.Tests.Clubs;
using TochkaBot.Tests.Repetition;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>What a series collides with after it was moved is said in its one notice. The club meets on Wednesdays at 15:30.</summary>
public sealed class SeriesClashTests : IDisposable
{
    private readonly Hall hall = new(places: 9);
    private readonly World world;
    private readonly IReadOnlyList<long> ids;
    private readonly long masha;
    private readonly long petya;
    private readonly Chat mother;

    public SeriesClashTests()
    {
        world = hall.World;
        ids = Mondays.Hold(world);
        (masha, petya) = (world.Listed("Иванова Маша", consent: true), world.Listed("Иванов Петя", consent: true));
        mother = world.Parent("Иванова Ольга", masha, petya);
    }

    public void Dispose() => hall.Dispose();

    [Fact]
    public void The_first_day_that_collides_is_named_and_the_others_are_counted()
    {
        hall.Joins(mother, masha);
        SignUp(masha, ids[1], ids[2], ids[3]);
        Move("16.12 15:00");

        var told = Assert.Single(mother.Notices).Text;
        Assert.EndsWith(
            "Записи сохраняются.\n\n⚠️ ср, 16 декабря. Маша: в это время «Робототехника», 15:30, каб. 12 — и ещё 2 раза",
            told
        );
    }

    [Fact]
    public void Of_a_sibling_elsewhere_too_and_one_day_alone_is_not_counted()
    {
        var tour = world.Event(
            "Экскурсия",
            e => e with { StartsAt = world.Found(ids[2]).StartsAt.AddHours(2), Place = "парк" }
        );
        mother.Press($"|join.{tour}.{petya}");
        SignUp(masha, ids[1], ids[2]);
        Move("14.12 17:00");

        var told = Assert.Single(mother.Notices).Text;
        Assert.EndsWith("⚠️ пн, 21 декабря. Маша: в это время Петя — «Экскурсия», 17:00, парк", told);
    }

    [Fact]
    public void Days_on_which_nobody_of_the_family_is_signed_up_and_other_families_are_of_no_concern()
    {
        hall.Joins(mother, masha);
        SignUp(petya, ids[1]);
        hall.Joins(world.Boris);
        world.Boris.Press($"|join.{ids[2]}");
        var nina = world.Pupil("Ким Нина").Press($"|join.{ids[3]}");
        Move("16.12 15:00");

        Assert.Contains("⚠️ ср, 23 декабря. В это время у вас «Робототехника»", world.Boris.LastNotice);
        Assert.DoesNotContain("и ещё", world.Boris.LastNotice);
        Assert.EndsWith("Записи сохраняются.", nina.LastNotice);
        // The series is at a place of its own, so Petya's hour is Masha's mother's trouble.
        Assert.Contains("⚠️ ср, 16 декабря. Петя: в это время Маша — «Робототехника»", mother.LastNotice);
    }

    [Fact]
    public void Where_nothing_collides_nothing_is_said()
    {
        hall.Joins(mother, masha);
        SignUp(masha, ids[1]);
        Move("15.12 15:00");
        Assert.EndsWith("Записи сохраняются.", Assert.Single(mother.Notices).Text);
    }

    private void SignUp(long child, params long[] events) =>
        events.ToList().ForEach(id => mother.Press($"|join.{id}.{child}"));

    private void Move(string to) =>
        world
            .Vera.Press($"|edit.{ids[1]}")
            .Presses("Изменить")
            .Presses("Дата и время")
            .Says(to)
            .Presses("Это и все следующие: 3");
}

using TochkaBot.Domain.Events;
using TochkaBot.Tests.Clubs;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>What an event collides with is said before and after, and never forbidden. The club meets on Wednesday at 15:30.</summary>
public sealed class ClashTests : IDisposable
{
    private readonly Hall hall = new(places: 9);
    private readonly World world;
    private readonly long masha;
    private readonly long petya;
    private readonly Chat mother;

    public ClashTests()
    {
        world = hall.World;
        masha = world.Listed("Иванова Маша", 6, "Б", consent: true);
        petya = world.Listed("Иванов Петя", 5, "А", consent: true);
        mother = world.Parent("Иванова Ольга", masha, petya);
    }

    public void Dispose() => hall.Dispose();

    [Fact]
    public void A_lesson_of_the_same_child_is_pointed_out_before_and_after_and_the_sign_up_stands()
    {
        hall.Joins(mother, masha);
        var id = On(2, 16);

        Assert.Contains("⚠️ Маша: в это время «Робототехника», 15:30, каб. 12", mother.Press($"|card.{id}").Text);
        Assert.DoesNotContain("⚠️ Петя", mother.Text);
        mother.Presses("Записать: Маша");
        Assert.Contains("Маша: запись есть", mother.Text);
        Assert.Contains("⚠️ Маша: в это время «Робототехника», 15:30, каб. 12", mother.Text);
    }

    [Fact]
    public void A_pupil_is_told_of_their_own_things()
    {
        hall.Joins(world.Boris);
        var (first, second) = (On(4, 15), On(4, 16, "Лекция"));
        Assert.DoesNotContain("⚠️", world.Boris.Press($"|join.{first}").Text);

        world.Boris.Press($"|join.{second}");

        Assert.Contains("Вы записаны", world.Boris.Text);
        Assert.Contains("⚠️ В это время у вас «Хакатон», 15:00", world.Boris.Text);
        Assert.Contains("⚠️ В это время у вас «Лекция», 16:00", world.Boris.Press($"|card.{first}").Text);
    }

    [Fact]
    public void Siblings_at_different_places_are_pointed_out_and_at_one_place_are_not()
    {
        var first = On(4, 15, change: e => e with { Place = "Спортзал" });
        mother.Press($"|join.{first}.{petya}");
        var (near, far, somewhere) = (
            On(4, 15, "Рядом", e => e with { Place = "спортзал " }),
            On(4, 15, "Далеко", e => e with { Place = "парк" }),
            On(4, 15, "Где-то")
        );

        Assert.Contains("⚠️ Маша: в это время Петя — «Хакатон», 15:00, Спортзал", mother.Press($"|card.{far}").Text);
        Assert.DoesNotContain("⚠️ Маша", mother.Press($"|card.{near}").Text);
        Assert.DoesNotContain("⚠️ Маша", mother.Press($"|card.{somewhere}").Text);
        // Both at the same event are no trouble at all.
        Assert.DoesNotContain("⚠️", mother.Press($"|join.{first}.{masha}").Text);
    }

    [Fact]
    public void The_adults_own_evening_is_pointed_out()
    {
        var meeting = On(4, 15, "Собрание «Лето»", e => e with { ForParents = true, ForPupils = false, Place = "зал" });
        mother.Press($"|join.{meeting}");
        var id = On(4, 15, change: e => e with { Place = "парк" });

        Assert.Contains("⚠️ Маша: в это время у вас Собрание «Лето», 15:00, зал", mother.Press($"|card.{id}").Text);
        Assert.DoesNotContain("⚠️", world.Boris.Press($"|card.{id}").Text);
    }

    [Fact]
    public void Another_parent_of_the_child_learns_nothing_of_a_family_that_is_not_theirs()
    {
        var father = world.Parent("Котов Илья", petya);
        var (first, second) = (
            On(4, 15, change: e => e with { Place = "парк" }),
            On(4, 15, "Лекция", e => e with { Place = "зал", ForParents = true })
        );
        mother.Press($"|join.{first}.{masha}").Press($"|join.{second}");

        father.Press($"|card.{first}");
        Assert.DoesNotContain("⚠️", father.Text);
        father.Press($"|join.{second}.{petya}");
        Assert.DoesNotContain("Маша", father.Text);
        Assert.DoesNotContain("⚠️", father.Text);
        // The child is his as well as hers.
        Assert.Contains("⚠️ Петя: в это время «Лекция»", father.Press($"|card.{first}").Text);
    }

    [Fact]
    public void Without_an_end_ninety_minutes_are_taken_and_touching_is_no_clash()
    {
        mother.Press($"|join.{On(4, 15)}.{masha}");

        Assert.Contains("⚠️", mother.Press($"|card.{On(4, 16.25, "Внутри")}").Text);
        Assert.DoesNotContain("⚠️", mother.Press($"|card.{On(4, 16.5, "Следом")}").Text);
        Assert.DoesNotContain("⚠️", mother.Press($"|card.{On(4, 13.5, "Перед")}").Text);
        Assert.Contains("⚠️", mother.Press($"|card.{On(4, 13.75, "Впритык")}").Text);
    }

    [Fact]
    public void What_was_cancelled_left_or_has_no_hours_collides_with_nothing()
    {
        var cancelled = On(4, 15, "Отменят");
        var left = On(4, 15, "Уйдём");
        var month = On(1, 9, "Месяц книги", e => e with { EndsAt = World.Start.AddDays(20) });
        foreach (var id in (long[])[cancelled, left, month])
        {
            mother.Press($"|join.{id}.{masha}");
        }

        world.Write(tx => EventActions.Cancel(tx, world.Centre, world.Vera.Actor, cancelled));
        mother.Press($"|leaveNow.{left}.{masha}");

        Assert.DoesNotContain("⚠️", mother.Press($"|card.{On(4, 15)}").Text);
    }

    [Fact]
    public void A_moved_event_that_now_collides_says_so()
    {
        hall.Joins(mother, masha);
        var id = On(4, 15);
        mother.Press($"|join.{id}.{masha}");

        world.Write(tx =>
            EventActions.Change(
                tx,
                world.Centre,
                world.Vera.Actor,
                id,
                e => e with { StartsAt = World.Start.AddDays(1).AddHours(3) }
            )
        );

        Assert.Contains("Запись сохраняется", mother.LastNotice);
        Assert.Contains("⚠️ Маша: в это время «Робототехника», 15:30, каб. 12", mother.LastNotice);
    }

    /// <param name="day">Of December.</param>
    private long On(int day, double hour, string title = "Хакатон", Func<EventDraft, EventDraft>? change = null) =>
        world.Event(
            title,
            e =>
            {
                var timed = e with { StartsAt = World.Start.AddDays(day - 1).AddHours(hour - 12) };
                return change?.Invoke(timed) ?? timed;
            }
        );
}

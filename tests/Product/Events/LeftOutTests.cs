using TochkaBot.Domain.Events.Seats;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Events;

/// <summary>Who queued to the end last time comes first this time.</summary>
public sealed class LeftOutTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat nina;
    private readonly Chat ivan;

    /// <summary>Boris had the only seat, Nina queued to the end, Ivan never asked.</summary>
    public LeftOutTests()
    {
        (nina, ivan) = (world.Pupil("Белова Нина"), world.Pupil("Власов Иван"));
        var before = world.Event(change: e => e with { Capacity = 1 });
        Join(before, world.Boris);
        Join(before, nina);
        world.At(world.Found(before).StartsAt.AddDays(1));
    }

    [Fact]
    public void They_are_told_once_and_sign_up_before_the_others_may()
    {
        var id = Next(opensIn: TimeSpan.FromDays(2));
        world.Later(TimeSpan.FromMinutes(1));

        Assert.Contains("Сначала — те, кому в прошлый раз не хватило места", nina.LastNotice);
        Assert.DoesNotContain(ivan.Notices, n => n.Text.Contains("в прошлый раз", StringComparison.Ordinal));
        Assert.DoesNotContain("✅ Записаться", ivan.Press($"|card.{id}").Labels);
        Join(id, ivan);
        Assert.Contains("Запись", ivan.Text);
        Assert.Null(world.SignUp(id, ivan));
        nina.PressesOnNotice("Открыть");
        Assert.Contains("записаться можно уже сейчас", nina.Text);
        nina.Presses("Записаться");
        Assert.Contains("Вы записаны", nina.Text);

        var told = nina.Notices.Count;
        world.Later(TimeSpan.FromMinutes(30));
        Assert.Equal(told, nina.Notices.Count);
    }

    [Fact]
    public void They_queue_before_who_came_before_them()
    {
        var id = Next(opensIn: null);
        Join(id, world.Boris);
        Join(id, ivan);
        Join(id, nina);

        Assert.Equal(1, world.SignUp(id, nina)!.Position);
        Assert.Equal(2, world.SignUp(id, ivan)!.Position);
        world.Boris.Press($"|leaveNow.{id}.{world.Boris.PersonId}");
        Assert.Equal(SignUpStatus.Offered, world.SignUp(id, nina)!.Status);
    }

    [Fact]
    public void Two_of_a_family_are_told_of_in_one_message()
    {
        var (masha, petya) = (world.Listed("Иванова Маша", consent: true), world.Listed("Иванов Петя", consent: true));
        var mother = world.Parent("Иванова Ольга", masha, petya);
        var before = world.Event(change: e => e with { Capacity = 1, StartsAt = world.Clock.Now.AddDays(1) });
        Join(before, world.Boris);
        mother.Press($"|join.{before}.{masha}").Press($"|join.{before}.{petya}");
        world.At(world.Found(before).StartsAt.AddDays(1));
        var id = Next(opensIn: null);
        world.Later(TimeSpan.FromMinutes(1));

        var told = Assert.Single(mother.Notices, n => n.Text.Contains("в прошлый раз", StringComparison.Ordinal));
        Assert.Contains("\n👤 Маша, Петя\n", told.Text);
        mother.Press($"|join.{id}.{masha}");
        Assert.Contains("\n👤 Петя\n", mother.LastNotice);
    }

    [Fact]
    public void Without_the_switch_nobody_comes_first()
    {
        var id = world.Event(change: e => e with { Capacity = 1, StartsAt = world.Clock.Now.AddDays(7) });
        Join(id, world.Boris);
        Join(id, ivan);
        Join(id, nina);

        Assert.Equal(2, world.SignUp(id, nina)!.Position);
    }

    [Fact]
    public void Who_had_a_seat_since_is_left_out_no_more()
    {
        var between = world.Event(change: e => e with { Capacity = 5, StartsAt = world.Clock.Now.AddDays(1) });
        Join(between, nina);
        world.Later(TimeSpan.FromDays(2));
        var id = Next(opensIn: null);
        Join(id, world.Boris);
        Join(id, ivan);
        Join(id, nina);

        Assert.Equal(2, world.SignUp(id, nina)!.Position);
    }

    private long Next(TimeSpan? opensIn) =>
        world.Event(change: e =>
            e with
            {
                Capacity = 1,
                LeftOutFirst = true,
                StartsAt = world.Clock.Now.AddDays(7),
                SignUpOpensAt = world.Clock.Now + opensIn,
            }
        );

    private static void Join(long id, Chat pupil) => pupil.Press($"|join.{id}.{pupil.PersonId}");

    public void Dispose() => world.Dispose();
}

using TochkaBot.Domain.Reminders;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reminders;

/// <summary>«Скоро закроется запись, места есть»: to who follows the direction and may still come.</summary>
public sealed class SeatCallTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat mother;
    private readonly long child;

    public SeatCallTests()
    {
        child = world.Listed("Соколов Егор", 6, "Б", consent: true);
        mother = world.Parent("Соколова Мария", child);
        Follow(mother);
    }

    [Fact]
    public void A_day_before_the_sign_up_closes_who_follows_the_direction_is_told_once()
    {
        Open();
        Ring(Moment(3, 14));
        Assert.Empty(mother.Notices);
        Ring(Moment(3, 15));
        Assert.Contains("Хакатон", Assert.Single(mother.Notices).Text);
        Ring(Moment(3, 16));
        Assert.Single(mother.Notices);
        mother.PressesOnNotice("Открыть");
        Assert.True(mother.Sees("Записать: Егор"));
    }

    [Fact]
    public void Neither_who_has_signed_up_nor_who_may_not_nor_who_does_not_follow_is_told()
    {
        var id = Open();
        var tenth = world.Parent("Десятова Анна", world.Listed("Десятов Пётр", 10, "А"));
        Follow(tenth);
        var deaf = world.Parent("Тихая Анна", world.Listed("Тихий Пётр", 6, "Б"));
        mother.Press($"|join.{id}.{child}");
        Ring(Moment(3, 15));
        Assert.All(
            (Chat[])[mother, tenth, deaf, world.Gleb],
            chat => Assert.DoesNotContain(chat.Notices, n => n.Text.Contains("места есть"))
        );
    }

    [Fact]
    public void A_full_event_calls_nobody()
    {
        var id = Open(1);
        world.Boris.Press($"|join.{id}");
        Ring(Moment(3, 15));
        Assert.Empty(mother.Notices);
    }

    [Fact]
    public void What_would_fall_into_the_night_is_said_in_the_evening_before()
    {
        world.Event("Рассвет", e => e with { StartsAt = Moment(4, 23), SignUpClosesAt = Moment(4, 6) });
        Ring(Moment(2, 20));
        Assert.Empty(mother.Notices);
        Ring(Moment(2, 20).AddMinutes(50));
        Assert.Contains("Рассвет", mother.LastNotice);
    }

    public void Dispose() => world.Dispose();

    private static DateTimeOffset Moment(int day, int hour) => new(2026, 12, day, hour, 0, 1, TimeSpan.FromHours(3));

    private static void Follow(Chat who) => who.Says("/news").Presses("По направлениям").Presses("Проект");

    /// <summary>On 4 December at 15:00, for the fifth to the ninth class.</summary>
    private long Open(int? seats = null) => world.Event(change: e => e with { Capacity = seats });

    private void Ring(DateTimeOffset at)
    {
        world.At(at);
        foreach (var id in world.Read(tx => SeatCalls.Due(tx, world.Centre)))
        {
            world.Write(tx => SeatCalls.Ring(tx, world.Centre, id));
        }
    }
}

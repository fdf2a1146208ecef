using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>«Срочно»: at night too, and with a reason that stays.</summary>
public sealed class UrgentTests : IDisposable
{
    private readonly World world = new();

    public UrgentTests() => world.At(new DateTimeOffset(2026, 12, 1, 22, 0, 0, TimeSpan.FromHours(3)));

    [Fact]
    public void Urgent_goes_out_at_night_with_its_reason_seen_by_the_head_and_kept()
    {
        Draft().Presses("Срочно").Says("завтра отменены первые уроки");
        Assert.Contains("Срочно: завтра отменены первые уроки", world.Vera.Text);
        world.Vera.Presses("Отправить");
        world.Later(TimeSpan.FromMinutes(2));
        Assert.Equal("Сбор", world.Boris.LastNotice);
        Assert.Contains(world.Irina.Notices, notice => notice.Text.Contains("завтра отменены первые уроки"));
        Assert.Equal(
            1,
            world.Read(tx => tx.One<int>("SELECT count(*) FROM journal WHERE action = 'broadcast.urgent'"))
        );
        Assert.Equal(
            (int)Urgency.Urgent,
            world.Read(tx => tx.One<int>("SELECT urgency FROM outgoing WHERE batch = 'broadcast:1' LIMIT 1"))
        );
    }

    [Fact]
    public void Without_a_reason_it_is_not_urgent_and_waits_for_the_morning()
    {
        Draft().Presses("Срочно").SendsPhoto();
        Assert.Contains("Нужна причина", world.Vera.Text);
        world.Vera.Presses("Назад").Presses("Отправить");
        world.Later(TimeSpan.FromMinutes(2));
        Assert.Empty(world.Boris.Notices);
        world.At(new DateTimeOffset(2026, 12, 2, 8, 1, 0, TimeSpan.FromHours(3)));
        Assert.Equal("Сбор", world.Boris.LastNotice);
    }

    [Fact]
    public void A_second_press_takes_the_haste_away()
    {
        Draft().Presses("Срочно").Says("так надо").Presses("Срочно").Presses("Отправить");
        world.Later(TimeSpan.FromMinutes(2));
        Assert.Empty(world.Boris.Notices);
    }

    public void Dispose() => world.Dispose();

    private Chat Draft() => world.Vera.Says("/broadcast").Says("Сбор").Presses("Всем").Presses("Готово");
}

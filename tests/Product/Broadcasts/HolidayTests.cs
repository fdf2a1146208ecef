using TochkaBot.Domain.Centre;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>Planned and weekly messages rest with the centre; what is sent by hand, or is urgent, does not.</summary>
public sealed class HolidayTests : IDisposable
{
    private static readonly DateOnly Tuesday = new(2026, 12, 8);

    private readonly World world = new();

    [Fact]
    public void Planned_for_a_holiday_it_goes_on_the_next_working_day_at_the_same_time_and_its_author_is_told_beforehand()
    {
        Rest(Tuesday, Tuesday.AddDays(1));
        Draft().Presses("Запланировать").Says("8.12 15:00");
        Assert.Contains("День центра", world.Vera.Text);
        Assert.Contains("чт, 10 декабря, 15:00", world.Vera.Text);
        world.Vera.Presses("Один раз");
        world.At(Moment(2026, 12, 9, 16));
        Assert.DoesNotContain("Сбор", world.Boris.Notices.Select(n => n.Text));
        world.At(Moment(2026, 12, 10, 15));
        Assert.Contains("Сбор", world.Boris.Notices.Select(n => n.Text));
    }

    [Fact]
    public void A_holiday_that_was_entered_later_holds_it_too()
    {
        Draft().Presses("Запланировать").Says("8.12 15:00").Presses("Один раз");
        Rest(Tuesday, Tuesday);
        world.At(Moment(2026, 12, 8, 15));
        Assert.DoesNotContain("Сбор", world.Boris.Notices.Select(n => n.Text));
        Assert.Contains("ср, 9 декабря, 15:00", world.Vera.LastNotice);
        world.At(Moment(2026, 12, 9, 15));
        Assert.Contains("Сбор", world.Boris.Notices.Select(n => n.Text));
    }

    [Fact]
    public void A_weekly_one_keeps_its_day_of_the_week_after_a_holiday()
    {
        Rest(Tuesday, Tuesday);
        Draft().Presses("Запланировать").Says("8.12 15:00").Presses("Каждую неделю");
        world.At(Moment(2026, 12, 9, 15));
        Assert.Single(Said());
        world.At(Moment(2026, 12, 15, 14));
        Assert.Single(Said());
        world.At(Moment(2026, 12, 15, 15));
        Assert.Equal(2, Said().Count);
    }

    [Fact]
    public void Sent_by_hand_on_a_holiday_it_goes_at_once()
    {
        Rest(new DateOnly(2026, 12, 1), Tuesday);
        Draft().Presses("Отправить");
        world.Later(TimeSpan.FromMinutes(2));
        Assert.Single(Said());
    }

    public void Dispose() => world.Dispose();

    private static DateTimeOffset Moment(int year, int month, int day, int hour) =>
        new(year, month, day, hour, 0, 1, TimeSpan.FromHours(3));

    private List<string> Said() => [.. world.Boris.Notices.Select(n => n.Text).Where(t => t == "Сбор")];

    private Chat Draft() => world.Vera.Says("/broadcast").Says("Сбор").Presses("Всем").Presses("Готово");

    private void Rest(DateOnly from, DateOnly to) =>
        world.Write(tx => HolidayStore.Add(tx, from, to, "День центра", null));
}

using TochkaBot.Domain.Centre;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Holidays;

public sealed class HolidayStoreTests : IDisposable
{
    private static readonly DateOnly NewYear = new(2026, 12, 28);

    private readonly World world = new();

    [Theory]
    [InlineData("2026-12-27", false)]
    [InlineData("2026-12-28", true)]
    [InlineData("2027-01-10", true)]
    [InlineData("2027-01-11", false)]
    public void Both_ends_are_free(string day, bool free)
    {
        Add(NewYear, new DateOnly(2027, 1, 10));
        Assert.Equal(free, world.Read(tx => HolidayStore.Covers(tx, DateOnly.Parse(day))));
    }

    [Fact]
    public void What_falls_on_a_holiday_waits_for_the_same_time_of_the_next_working_day_also_when_one_ends_in_another()
    {
        Add(NewYear, new DateOnly(2027, 1, 3));
        Add(new DateOnly(2027, 1, 2), new DateOnly(2027, 1, 8));
        Add(new DateOnly(2027, 1, 9), new DateOnly(2027, 1, 10));
        var asked = world.Centre.Moment(new DateTime(2026, 12, 29, 10, 30, 0));
        var next = world.Read(tx => HolidayStore.Next(tx, world.Centre, asked));
        Assert.Equal(new DateTime(2027, 1, 11, 10, 30, 0), world.Centre.Local(next).DateTime);
    }

    [Fact]
    public void The_same_days_stand_once_and_are_gone_when_taken_out()
    {
        var id = Add(NewYear, NewYear);
        Assert.NotNull(id);
        Assert.Null(Add(NewYear, NewYear));
        Assert.Single(world.Read(HolidayStore.All));
        Assert.True(world.Write(tx => HolidayStore.Remove(tx, id.Value)));
        Assert.False(world.Read(tx => HolidayStore.Covers(tx, NewYear)));
    }

    public void Dispose() => world.Dispose();

    private long? Add(DateOnly from, DateOnly to) =>
        world.Write(tx => HolidayStore.Add(tx, from, to, "Зимние каникулы", null));
}

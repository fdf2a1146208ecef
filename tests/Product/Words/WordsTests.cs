using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Words;

namespace TochkaBot.Tests.Words;

public sealed class WordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(3));

    [Theory]
    [InlineData(0, "0 мест")]
    [InlineData(1, "1 место")]
    [InlineData(2, "2 места")]
    [InlineData(4, "4 места")]
    [InlineData(5, "5 мест")]
    [InlineData(11, "11 мест")]
    [InlineData(12, "12 мест")]
    [InlineData(14, "14 мест")]
    [InlineData(21, "21 место")]
    [InlineData(22, "22 места")]
    [InlineData(25, "25 мест")]
    [InlineData(101, "101 место")]
    [InlineData(111, "111 мест")]
    [InlineData(112, "112 мест")]
    [InlineData(122, "122 места")]
    [InlineData(-1, "-1 место")]
    [InlineData(long.MinValue, "-9223372036854775808 мест")]
    public void Plural_forms_are_right(long count, string words) =>
        Assert.Equal(words, Plural.Of(count, "место", "места", "мест"));

    [Theory]
    [InlineData(2026, 12, 7, "пн, 7 декабря, 15:00")]
    [InlineData(2026, 5, 1, "пт, 1 мая, 15:00")]
    [InlineData(2027, 3, 7, "вс, 7 марта 2027, 15:00")]
    public void Dates_are_said_as_people_say_them(int year, int month, int day, string words) =>
        Assert.Equal(
            words,
            RussianDate.DayAndTime(new DateTimeOffset(year, month, day, 15, 0, 0, TimeSpan.FromHours(3)), Now)
        );

    [Theory]
    [InlineData("2022-09-01", "2022-09-01", "1 сентября 2022 г.")]
    [InlineData("2022-10-05", "2022-10-09", "5–9 октября 2022 г.")]
    [InlineData("2022-10-28", "2022-11-03", "28 октября – 3 ноября 2022 г.")]
    [InlineData("2022-12-28", "2023-01-03", "28 декабря 2022 г. – 3 января 2023 г.")]
    [InlineData("2022-11-01", "2022-12-31", "Ноябрь–декабрь 2022 г.")]
    [InlineData("2024-02-01", "2024-02-29", "Февраль 2024 г.")]
    [InlineData("2022-09-01", "2023-05-31", "Сентябрь 2022 г. – май 2023 г.")]
    [InlineData("2022-11-01", "2022-12-30", "1 ноября – 30 декабря 2022 г.")]
    public void Stretches_of_time_are_said_as_papers_say_them(string from, string to, string words) =>
        Assert.Equal(words, RussianPeriod.Of(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Fact]
    public void Hours_stand_without_a_leading_zero_and_months_with_their_year()
    {
        Assert.Equal("9:05", RussianDate.Time(new DateTimeOffset(2026, 12, 7, 9, 5, 0, TimeSpan.Zero)));
        Assert.Equal("7.02 9:05", RussianDate.Brief(new DateTimeOffset(2026, 2, 7, 9, 5, 0, TimeSpan.Zero)));
        Assert.Equal("Май 2027", RussianDate.MonthTitle(new DateOnly(2027, 5, 1)));
    }

    [Theory]
    [InlineData("Asia/Vladivostok", "2026-12-07T15:00", "2026-12-07T05:00Z")]
    [InlineData("Europe/Moscow", "2026-12-07T15:00", "2026-12-07T12:00Z")]
    [InlineData("Europe/Berlin", "2026-12-07T15:00", "2026-12-07T14:00Z")]
    [InlineData("Europe/Berlin", "2026-07-07T15:00", "2026-07-07T13:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59Z")]
    [InlineData("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30Z")]
    [InlineData("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T01:30Z")]
    public void A_wall_clock_shows_one_moment(string zone, string wall, string moment)
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };

        Assert.Equal(DateTimeOffset.Parse(moment, null), centre.Moment(DateTime.Parse(wall, null)));
    }

    [Theory]
    [InlineData("Europe/Moscow", "2026-12-01T12:00", 12, "2026-12-02T11:00")]
    [InlineData("Europe/Moscow", "2026-12-01T23:00", 2, "2026-12-02T10:00")]
    [InlineData("Europe/Moscow", "2026-12-01T20:00", 1, "2026-12-01T21:00")]
    [InlineData("Asia/Vladivostok", "2026-12-01T20:00", 26, "2026-12-03T20:00")]
    [InlineData("Europe/Berlin", "2026-03-28T20:00", 2, "2026-03-29T09:00")]
    [InlineData("Europe/Berlin", "2026-10-24T20:00", 2, "2026-10-25T09:00")]
    public void Waking_hours_leave_the_night_out(string zone, string from, double hours, string until)
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        var start = centre.Moment(DateTime.Parse(from, null));

        Assert.Equal(
            centre.Moment(DateTime.Parse(until, null)),
            QuietHours.After(centre, start, TimeSpan.FromHours(hours))
        );
    }

    [Fact]
    public void Without_quiet_hours_every_hour_counts_and_hours_by_day_may_be_quiet_too()
    {
        var never = new CentreSettings { QuietFrom = new TimeOnly(0, 0), QuietTo = new TimeOnly(0, 0) };
        Assert.False(QuietHours.Cover(never, Now));
        Assert.Equal(Now.AddHours(40), QuietHours.After(never, Now, TimeSpan.FromHours(40)));

        var siesta = new CentreSettings { QuietFrom = new TimeOnly(12, 0), QuietTo = new TimeOnly(14, 0) };
        Assert.True(QuietHours.Cover(siesta, Now));
        Assert.Equal(Now.AddHours(2), QuietHours.Next(siesta, Now));
        Assert.Equal(Now.AddHours(3), QuietHours.After(siesta, Now, TimeSpan.FromHours(1)));
    }
}

using TochkaBot.Bot.Conversations;

namespace TochkaBot.Tests.Conversations;

/// <summary>Today is Tuesday, 1 December 2026.</summary>
public sealed class DateReaderTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 12, 0, 0);

    [Theory]
    [InlineData("7.12", "2026-12-07", null)]
    [InlineData("07.12.2026", "2026-12-07", null)]
    [InlineData("7.12.26", "2026-12-07", null)]
    [InlineData("7/12/2026", "2026-12-07", null)]
    [InlineData("2026-12-07", "2026-12-07", null)]
    [InlineData("7 декабря 2027 года", "2027-12-07", null)]
    [InlineData("7 Декабря", "2026-12-07", null)]
    [InlineData("3 мая", "2027-05-03", null)]
    [InlineData("1 март", "2027-03-01", null)]
    [InlineData("сегодня", "2026-12-01", null)]
    [InlineData("Завтра", "2026-12-02", null)]
    [InlineData("послезавтра", "2026-12-03", null)]
    [InlineData("вчера", "2026-11-30", null)]
    [InlineData("вторник", "2026-12-08", null)]
    [InlineData("в среду", "2026-12-02", null)]
    [InlineData("в воскресенье в 11", "2026-12-06", "11:00")]
    [InlineData("7.12 15:00", "2026-12-07", "15:00")]
    [InlineData("15:00 7.12", "2026-12-07", "15:00")]
    [InlineData("7.12 в 9", "2026-12-07", "09:00")]
    [InlineData("7.12 в 9.05", "2026-12-07", "09:05")]
    [InlineData("завтра в 10.11", "2026-12-02", "10:11")]
    [InlineData("15.30 7.12", "2026-12-07", "15:30")]
    [InlineData("30.11", "2026-11-30", null)]
    [InlineData("1.09", "2027-09-01", null)]
    [InlineData("29.02.2028", "2028-02-29", null)]
    [InlineData("7.12 25:00", "2026-12-07", null)]
    [InlineData("7.12 15:60", "2026-12-07", null)]
    [InlineData("хакатон", null, null)]
    [InlineData("завтрак", null, null)]
    [InlineData("5 мастер-классов", null, null)]
    [InlineData("10 сентябрят", null, null)]
    public void A_day_and_a_time_are_understood(string text, string? day, string? time)
    {
        var reading = DateReader.Read(text, Now);

        Assert.Equal(day, reading.Day?.ToString("yyyy-MM-dd", null));
        Assert.Equal(time, reading.Time?.ToString("HH:mm", null));
        Assert.Null(reading.NoSuchDay);
    }

    [Theory]
    [InlineData("31.02")]
    [InlineData("29.02")]
    [InlineData("29.02.2027")]
    [InlineData("31 ноября")]
    [InlineData("32.12")]
    [InlineData("0.12")]
    [InlineData("7.13.2026")]
    [InlineData("7.12.1999")]
    [InlineData("2026-02-30")]
    public void A_day_that_the_calendar_has_not_is_named(string text)
    {
        var reading = DateReader.Read(text, Now);

        Assert.Null(reading.Day);
        Assert.Equal(text, reading.NoSuchDay);
    }

    [Theory]
    [InlineData("Хакатон 7.12 15:00", "Хакатон")]
    [InlineData("7.12 Хакатон в 15 часов", "Хакатон")]
    [InlineData("Python 7 декабря для начинающих", "Python для начинающих")]
    public void What_is_left_is_left(string text, string rest) => Assert.Equal(rest, DateReader.Read(text, Now).Rest);

    [Fact]
    public void No_text_takes_long()
    {
        foreach (
            var text in (string[])
                [new string('7', 4000), new string(' ', 4000), string.Concat(Enumerable.Repeat("7.12 в ", 600))]
        )
        {
            Assert.NotNull(DateReader.Read(text, Now));
        }
    }
}

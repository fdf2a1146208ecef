using System.Globalization;
using System.Text.RegularExpressions;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Topics;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.News;

/// <summary>One message with headings, when it is time, with each thing once.</summary>
public sealed partial class DigestTests : IDisposable
{
    private readonly World world = new();
    private readonly Chat mother;

    public DigestTests() => mother = world.Parent("Соколова Мария", world.Listed("Соколов Егор", 6, "Б"));

    [Fact]
    public void A_daily_digest_comes_at_its_hour_with_headings_and_everything_once()
    {
        mother.Says("/news").Presses("Раз в день");
        Publish("Первая", "Центр");
        Publish("Вторая", "6Б");
        world.At(Moment(1, 17));
        Assert.Empty(mother.Notices);
        world.At(Moment(1, 18));
        var digest = Assert.Single(mother.Notices).Text;
        Assert.Contains("<b>Центр</b>\n1. Первая", digest);
        Assert.Contains("<b>6Б</b>\n2. Вторая", digest);
        Publish("Третья", "Центр");
        world.At(Moment(2, 18));
        Assert.Equal(2, mother.Notices.Count);
        Assert.DoesNotContain("Первая", mother.LastNotice);
        Assert.Contains("1. Третья", mother.LastNotice);
        mother.PressesOnNotice("1");
        Assert.Contains("Третья", mother.Text);
    }

    [Fact]
    public void Nothing_is_said_when_there_is_nothing()
    {
        mother.Says("/news").Presses("Раз в день");
        world.At(Moment(5, 19));
        Assert.Empty(mother.Notices);
    }

    [Fact]
    public void What_was_missed_while_we_were_away_comes_once_and_holidays_hold_it_up_not()
    {
        world.Write(tx =>
            HolidayStore.Add(tx, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 30), "Каникулы", null)
        );
        mother.Says("/news").Presses("Раз в день");
        Publish("Первая", "Центр");
        world.At(Moment(4, 12));
        Assert.Single(mother.Notices);
        world.At(Moment(4, 19));
        Assert.Single(mother.Notices);
    }

    [Fact]
    public void Weekly_means_Sunday_evening_unless_another_day_and_hour_are_chosen()
    {
        mother.Says("/news").Presses("Раз в неделю");
        Publish("Первая", "Центр");
        world.At(Moment(6, 17));
        Assert.Empty(mother.Notices);
        world.At(Moment(6, 18));
        Assert.Single(mother.Notices);
        mother.Says("/news").Presses("Когда присылать").Presses("ср").Presses("20:00");
        Publish("Вторая", "Центр");
        world.At(Moment(9, 19));
        Assert.Single(mother.Notices);
        world.At(Moment(9, 20));
        Assert.Equal(2, mother.Notices.Count);
    }

    [Fact]
    public void Whoever_goes_back_to_at_once_hears_what_was_put_by_and_nothing_twice()
    {
        mother.Says("/news").Presses("Раз в день");
        Publish("Первая", "Центр");
        mother.Says("/news").Presses("Сразу");
        Assert.Contains("1. Первая", Assert.Single(mother.Notices).Text);
        Publish("Вторая", "Центр");
        Assert.Equal("Вторая", mother.LastNotice);
        world.At(Moment(3, 19));
        Assert.Equal(2, mother.Notices.Count);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(23, 300)]
    [InlineData(60, 4000)]
    [InlineData(150, 40)]
    public void However_much_there_is_it_fits_into_one_message_and_the_rest_is_counted(int count, int length)
    {
        mother.Says("/news").Presses("Раз в день");
        for (var i = 0; i < count; i++)
        {
            Publish($"Новость <{i}> {new string('я', length)}", i % 2 == 0 ? "Центр" : "6Б");
        }

        world.At(Moment(1, 18));
        var digest = mother.LastNotice;
        Assert.InRange(digest.Length, 1, 4096);
        var shown = Numbered().Count(digest);
        var rest = Rest().Match(digest) is { Success: true } more
            ? int.Parse(more.Groups["n"].Value, CultureInfo.InvariantCulture)
            : 0;
        Assert.Equal(count, shown + rest);
    }

    [Theory]
    [InlineData("Europe/Moscow", 2026, 12, 1)]
    [InlineData("Asia/Vladivostok", 2026, 3, 29)]
    [InlineData("Europe/Berlin", 2026, 3, 28)]
    [InlineData("Europe/Berlin", 2026, 10, 24)]
    public void The_hour_is_that_of_the_wall_clock_also_when_the_clocks_are_changed(
        string zone,
        int year,
        int month,
        int day
    )
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        var moment = centre.Moment(new DateTime(year, month, day, 18, 0, 0));
        var daily = new Subscription { Rhythm = Rhythm.Daily, Hour = 18 };
        for (var i = 0; i < 5; i++)
        {
            var next = daily.NextAfter(centre, moment)!.Value;
            Assert.Equal(centre.Local(moment).Date.AddDays(1).AddHours(18), centre.Local(next).DateTime);
            moment = next;
        }
    }

    public void Dispose() => world.Dispose();

    private static DateTimeOffset Moment(int day, int hour) => new(2026, 12, day, hour, 0, 1, TimeSpan.FromHours(3));

    private void Publish(string text, string topic)
    {
        world
            .Irina.Says("/news")
            .Presses("Новая новость")
            .Says(text)
            .Presses(topic)
            .Presses("Готово")
            .Presses("Опубликовать");
        world.Later(TimeSpan.FromMilliseconds(5));
    }

    [GeneratedRegex(@"^\d+\. ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"И ещё (?<n>\d+) новост", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rest();
}

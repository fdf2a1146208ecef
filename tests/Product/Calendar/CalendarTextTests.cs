using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Admin.Calendar;
using TochkaBot.Admin.Links;
using TochkaBot.Domain.Calendar;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>What we write is read back by a reader that has only read the RFC.</summary>
public sealed class CalendarTextTests
{
    private static readonly EventCalendar Calendar = new(
        new EventLinks(link => $"https://t.me/tochka_bot?start={link}")
    );

    [Fact]
    public void Any_words_come_back_as_they_were_whatever_they_are_made_of()
    {
        string[] bricks =
        [
            "Хакатон",
            "a",
            " ",
            ",",
            ";",
            ":",
            "\\",
            "\\n",
            "\n",
            "\t",
            "\"",
            "BEGIN:VEVENT",
            "👩‍🔬",
            "Ё",
            "é",
            "=",
            "漢字",
            "\u2028",
        ];
        var words = Gen.Elements(bricks).ListOf().Select(string.Concat);
        Prop.ForAll(
                words.ToArbitrary(),
                text =>
                {
                    var item = Entry(e => e with { Title = text, Description = text, Place = text });
                    // An empty line says nothing: it is left out.
                    var expected = text.ReplaceLineEndings("\n");
                    Assert.Equal(expected, item.Text("SUMMARY"));
                    Assert.Equal(expected, item.Text("DESCRIPTION") ?? string.Empty);
                    Assert.Equal(expected, item.Text("LOCATION") ?? string.Empty);
                }
            )
            .Check(Trials.Of(300));
    }

    [Fact]
    public void Line_ends_of_any_computer_are_one_and_what_no_text_may_hold_is_left_out()
    {
        var item = Entry(e => e with { Title = "а\0б\u0007в", Description = "раз\r\nдва\rтри\nчетыре" });
        Assert.Equal("абв", item.Text("SUMMARY"));
        Assert.Equal("раз\nдва\nтри\nчетыре", item.Text("DESCRIPTION"));
        Assert.Contains("\uFFFD", Entry(e => e with { Title = "\ud83d" }).Text("SUMMARY"));
    }

    public static TheoryData<string, string, string> Zones =>
        new()
        {
            // Zone, wall clock of the centre, the moment in UTC: round the shifts where there are any.
            { "Europe/Moscow", "2026-12-07T15:00", "2026-12-07T12:00Z" },
            { "Asia/Vladivostok", "2026-12-07T15:00", "2026-12-07T05:00Z" },
            { "Asia/Vladivostok", "2026-12-07T09:00", "2026-12-06T23:00Z" },
            { "Europe/Kaliningrad", "2026-12-07T15:00", "2026-12-07T13:00Z" },
            { "Europe/Berlin", "2026-03-28T15:00", "2026-03-28T14:00Z" },
            { "Europe/Berlin", "2026-03-29T15:00", "2026-03-29T13:00Z" },
            { "Europe/Berlin", "2026-10-24T15:00", "2026-10-24T13:00Z" },
            { "Europe/Berlin", "2026-10-25T15:00", "2026-10-25T14:00Z" },
        };

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_wall_clock_of_any_zone_is_the_right_moment(string zone, string wall, string utc)
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        var start = centre.Moment(DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture));
        var item = One(centre, e => e with { StartsAt = start, EndsAt = start.AddHours(2) });

        Assert.Equal(
            DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture),
            item.Moment("DTSTART")
        );
        Assert.Equal(TimeSpan.FromHours(2), item.Moment("DTEND") - item.Moment("DTSTART"));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void What_lasts_for_days_or_has_a_date_in_words_takes_the_centres_own_days(
        string zone,
        string wall,
        string _
    )
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        var day = DateOnly.Parse(wall[..10], System.Globalization.CultureInfo.InvariantCulture);
        var first = centre.Moment(day.ToDateTime(new TimeOnly(0, 30)));
        var last = centre.Moment(day.AddDays(2).ToDateTime(new TimeOnly(23, 30)));

        var long_ = One(centre, e => e with { StartsAt = first, EndsAt = last });
        Assert.Equal((day, day.AddDays(3)), (long_.Day("DTSTART"), long_.Day("DTEND")));
        Assert.Empty(long_.Parts);

        var inWords = One(centre, e => e with { StartsAt = first, EndsAt = null, DateText = "начало марта" });
        Assert.Equal((day, day.AddDays(1)), (inWords.Day("DTSTART"), inWords.Day("DTEND")));
        Assert.Contains("начало марта", inWords.Text("DESCRIPTION"));

        // An evening that ends after midnight is no two days.
        var night = One(centre, e => e with { StartsAt = first.AddHours(18), EndsAt = first.AddHours(25) });
        Assert.Equal(first.AddHours(25), night.Moment("DTEND"));
    }

    [Fact]
    public void Without_an_end_an_hour_is_kept_free()
    {
        var item = One(new CentreSettings(), e => e with { EndsAt = null });
        Assert.Equal(TimeSpan.FromHours(1), item.Moment("DTEND") - item.Moment("DTSTART"));
    }

    [Fact]
    public void The_file_of_one_event_reminds_as_the_centre_does()
    {
        var item = One(new CentreSettings(), e => e);
        Assert.Equal(["-P1D", "-PT2H"], item.Parts.Select(a => a.Raw("TRIGGER")));
    }

    private static IcsComponent Entry(Func<CalendarEntry, CalendarEntry> change)
    {
        var entry = new CalendarEntry
        {
            Uid = "one@here",
            Title = "Хакатон",
            StartsAt = World.Start,
            EndsAt = World.Start.AddHours(1),
        };
        return IcsReader
            .Read(CalendarText.Write("Точка, «роста»; и\nвсё", "Europe/Moscow", TimeSpan.FromHours(1), [change(entry)]))
            .Parts.Single();
    }

    private static IcsComponent One(CentreSettings centre, Func<Event, Event> change)
    {
        var item = new Event
        {
            Title = "Хакатон",
            Status = EventStatus.Published,
            StartsAt = World.Start,
            EndsAt = World.Start.AddHours(3),
            Link = "link",
        };
        var bytes = Calendar.One(centre, change(item));
        Assert.Contains("https://t.me/tochka_bot?start=link", Encoding.UTF8.GetString(bytes).ReplaceLineEndings(""));
        return IcsReader.Read(bytes).Parts.Single();
    }
}

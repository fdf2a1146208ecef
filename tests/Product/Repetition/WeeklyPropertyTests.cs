using FsCheck;
using FsCheck.Fluent;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Series;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Repetition;

/// <summary>Any first day, hour, length and zone, round every shift of the year.</summary>
public sealed class WeeklyPropertyTests : IDisposable
{
    private static readonly DateTime Begins = new(2026, 9, 1);

    private static readonly string[] Zones =
    [
        "Europe/Moscow",
        "Asia/Vladivostok",
        "Europe/Kaliningrad",
        "Europe/Berlin",
        "America/New_York",
    ];

    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Each_week_has_its_day_at_the_same_hour_or_a_reason_why_not()
    {
        world.Write(tx =>
        {
            HolidayStore.Add(tx, new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 10), "Каникулы", null);
            SuspendedDayStore.Add(tx, new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 5), null, "", null);
        });
        var cases =
            from zone in Gen.Elements(Zones)
            from day in Gen.Choose(0, 364)
            from minute in Gen.Choose(6 * 60, 22 * 60)
            from length in Gen.Choose(1, 30 * 60)
            from until in Gen.Choose(0, 360)
            select (zone, day, minute, length, until);
        Prop.ForAll(
                cases.ToArbitrary(),
                c => Holds(c.zone, Begins.AddDays(c.day).AddMinutes(c.minute), c.length, c.until)
            )
            .Check(Trials.Of(100));
    }

    private void Holds(string zone, DateTime wall, int length, int ahead)
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        if (centre.Zone.IsInvalidTime(wall.AddMinutes(length)))
        {
            // There is no such end to be kept.
            return;
        }

        var first = new EventDraft
        {
            StartsAt = centre.Moment(wall),
            EndsAt = centre.Moment(wall.AddMinutes(length)),
            SignUpClosesAt = centre.Moment(wall.Date.AddHours(5)),
        };
        var until = DateOnly.FromDateTime(wall).AddDays(ahead);

        var days = world.Read(tx => Domain.Events.Series.Repetition.Weekly(tx, centre, first, until));

        Assert.Equal((ahead / 7) + 1, days.Count);
        foreach (var (day, week) in days.Select((d, i) => (d, i)))
        {
            var expected = wall.AddDays(7 * week);
            Assert.Equal(DateOnly.FromDateTime(expected), day.Day);
            Assert.Equal(expected, centre.Local(day.Draft.StartsAt).DateTime);
            Assert.Equal(expected.Date.AddHours(5), centre.Local(day.Draft.SignUpClosesAt!.Value).DateTime);
            AssertEnds(centre, expected.AddMinutes(length), day.Draft.EndsAt!.Value);
            Assert.Equal(WhyOf(day.Day), day.Why);
        }
    }

    /// <summary>A night may end at an hour that summer time skips or has twice: then it is one of the two.</summary>
    private static void AssertEnds(CentreSettings centre, DateTime expected, DateTimeOffset end)
    {
        if (!centre.Zone.IsInvalidTime(expected))
        {
            Assert.Equal(expected, centre.Local(end).DateTime);
        }
    }

    private static RestReason? WhyOf(DateOnly day) =>
        day >= new DateOnly(2026, 12, 28) && day <= new DateOnly(2027, 1, 10) ? RestReason.Holiday
        : day >= new DateOnly(2027, 2, 1) && day <= new DateOnly(2027, 2, 5) ? RestReason.AtHome
        : null;
}

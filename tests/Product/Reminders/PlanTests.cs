using System.Globalization;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Reminders;

namespace TochkaBot.Tests.Reminders;

/// <summary>When reminders go, as a table: local time of the event, local times of its reminders.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("2026-12-04 15:00", "2026-12-03 15:00, 2026-12-04 13:00")]
    // Seven in the morning is quiet: in the evening before.
    [InlineData("2026-12-04 09:00", "2026-12-03 09:00, 2026-12-03 20:45")]
    // Quiet hours end at eight: the reminder of ten o'clock may go then.
    [InlineData("2026-12-04 10:00", "2026-12-03 10:00, 2026-12-04 08:00")]
    [InlineData("2026-12-04 06:00", "2026-12-02 20:45, 2026-12-03 20:45")]
    [InlineData("2026-12-04 21:30", "2026-12-03 20:45, 2026-12-04 19:30")]
    public void Usual_reminders_keep_out_of_the_quiet_hours(string starts, string expected) =>
        Assert.Equal(expected, Plan("Europe/Moscow", starts, "1.00:00:00", "02:00:00"));

    [Theory]
    // Both would go in the same evening: once is enough, at the earlier hour.
    [InlineData("13:00:00", "2026-12-03 20:00")]
    [InlineData("12:00:00", "2026-12-03 20:45")]
    [InlineData("16:00:00", "2026-12-03 17:00, 2026-12-03 20:45")]
    public void What_quiet_hours_push_together_is_said_once(string other, string expected) =>
        Assert.Equal(expected, Plan("Europe/Moscow", "2026-12-04 09:00", other, "02:00:00"));

    [Fact]
    public void What_was_asked_for_at_two_near_moments_is_said_at_both() =>
        Assert.Equal(
            "2026-12-04 13:00, 2026-12-04 14:00",
            Plan("Europe/Moscow", "2026-12-04 15:00", "01:00:00", "02:00:00")
        );

    [Theory]
    // The clocks go forward in the night to 28 March 2027 and back in that to 31 October.
    [InlineData("2027-03-28 15:00", "2027-03-27 15:00, 2027-03-28 13:00")]
    [InlineData("2027-10-31 15:00", "2027-10-30 15:00, 2027-10-31 13:00")]
    [InlineData("2027-03-28 09:00", "2027-03-27 09:00, 2027-03-27 20:45")]
    public void A_day_before_is_the_same_hour_when_the_clocks_change(string starts, string expected) =>
        Assert.Equal(expected, Plan("Europe/Berlin", starts, "1.00:00:00", "02:00:00"));

    [Fact]
    public void Another_zone_has_its_own_evening() =>
        Assert.Equal(
            "2026-12-03 09:00, 2026-12-03 20:45",
            Plan("Asia/Vladivostok", "2026-12-04 09:00", "1.00:00:00", "02:00:00")
        );

    [Fact]
    public void Without_quiet_hours_nothing_is_moved()
    {
        var centre = new CentreSettings { QuietFrom = new TimeOnly(0, 0), QuietTo = new TimeOnly(0, 0) };
        var starts = centre.Moment(new DateTime(2026, 12, 4, 6, 0, 0));

        Assert.Equal(starts.AddHours(-2), ReminderPlan.Of(centre, starts, [TimeSpan.FromHours(2)])[0].At);
    }

    private static string Plan(string zone, string starts, params string[] spans)
    {
        var centre = new CentreSettings { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        var moment = centre.Moment(DateTime.Parse(starts, CultureInfo.InvariantCulture));
        var rounds = ReminderPlan.Of(
            centre,
            moment,
            spans.Select(s => TimeSpan.Parse(s, CultureInfo.InvariantCulture))
        );
        return string.Join(
            ", ",
            rounds.Select(r => centre.Local(r.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        );
    }
}

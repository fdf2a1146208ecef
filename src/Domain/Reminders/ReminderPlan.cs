using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Reminders;

/// <param name="Before">The span that was asked for: it names the round.</param>
/// <param name="At">When it is said.</param>
public sealed record ReminderRound(TimeSpan Before, DateTimeOffset At);

/// <summary>When people are reminded of an event, worked out anew from its start each time.</summary>
public static class ReminderPlan
{
    /// <summary>Two rounds nearer than this to one another are one, where quiet hours have pushed them together.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromHours(3);

    /// <summary>The earliest first.</summary>
    public static IReadOnlyList<ReminderRound> Of(
        CentreSettings centre,
        DateTimeOffset startsAt,
        IEnumerable<TimeSpan> spans
    )
    {
        var rounds = new List<ReminderRound>();
        foreach (var before in spans.Distinct().OrderDescending())
        {
            var wanted = Moment(centre, startsAt, before);
            var at = QuietHours.Before(centre, wanted);
            if (at == wanted || rounds.Count == 0 || at - rounds[^1].At >= Together)
            {
                rounds.Add(new ReminderRound(before, at));
            }
        }

        return rounds;
    }

    /// <summary>A day before ten o'clock is ten o'clock, also when the clocks are changed in the night between.</summary>
    private static DateTimeOffset Moment(CentreSettings centre, DateTimeOffset startsAt, TimeSpan before) =>
        centre.Moment(centre.Local(startsAt).DateTime.AddDays(-before.Days))
        - (before - TimeSpan.FromDays(before.Days));
}

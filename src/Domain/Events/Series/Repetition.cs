using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Series;

/// <summary>Why a day of a repetition is left out.</summary>
public enum RestReason
{
    /// <summary>«Каникулы и праздники».</summary>
    Holiday,

    /// <summary>The whole school stays at home.</summary>
    AtHome,
}

/// <summary>A day on which the event would be.</summary>
/// <param name="Draft">The event as it is on that day.</param>
public sealed record RepeatedDay(DateOnly Day, EventDraft Draft)
{
    /// <summary>Nothing when it takes place.</summary>
    public RestReason? Why { get; init; }

    /// <summary>What the holiday is called.</summary>
    public string Title { get; init; } = string.Empty;
}

/// <summary>An old event as the pattern of new ones. Clocks on the wall stay, whatever summer time does.</summary>
public static class Repetition
{
    /// <summary>As many events are made at once.</summary>
    public const int Most = 40;

    /// <summary>How far ahead a repetition may reach.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>What of an event is true of the next one as well: not its date, nor the news about it.</summary>
    public static EventDraft Pattern(Event item) =>
        item.Draft() with
        {
            DateText = null,
            NewsUrl = null,
            Enrolment = item.Enrolment == Enrolment.Past ? Enrolment.SignUp : item.Enrolment,
        };

    /// <summary>The event with its start at that time of the centre's clock; its end and the times of signing up move along.</summary>
    public static EventDraft At(CentreSettings centre, EventDraft pattern, DateTime wall) =>
        Moved(centre, pattern, wall - centre.Local(pattern.StartsAt).DateTime);

    /// <summary>All its times so much later on the centre's clock.</summary>
    public static EventDraft Moved(CentreSettings centre, EventDraft pattern, TimeSpan shift)
    {
        return pattern with
        {
            StartsAt = Move(pattern.StartsAt)!.Value,
            EndsAt = Move(pattern.EndsAt),
            SignUpOpensAt = Move(pattern.SignUpOpensAt),
            SignUpClosesAt = Move(pattern.SignUpClosesAt),
        };

        DateTimeOffset? Move(DateTimeOffset? moment) =>
            moment is { } old ? centre.Moment(centre.Local(old).DateTime + shift).ToUniversalTime() : null;
    }

    /// <summary>The same day of each week, the first and the last day included, with those that are left out.</summary>
    public static IReadOnlyList<RepeatedDay> Weekly(Tx tx, CentreSettings centre, EventDraft first, DateOnly until)
    {
        var wall = centre.Local(first.StartsAt).DateTime;
        var days = new List<RepeatedDay>();
        for (var at = wall; DateOnly.FromDateTime(at) <= until && at - wall <= Longest; at = at.AddDays(7))
        {
            days.Add(Resting(tx, new RepeatedDay(DateOnly.FromDateTime(at), At(centre, first, at))));
        }

        return days;
    }

    private static RepeatedDay Resting(Tx tx, RepeatedDay day) =>
        HolidayStore.On(tx, day.Day) is { } holiday ? day with { Why = RestReason.Holiday, Title = holiday.Title }
        : SuspendedDayStore.CoversAll(tx, day.Day) ? day with { Why = RestReason.AtHome }
        : day;
}

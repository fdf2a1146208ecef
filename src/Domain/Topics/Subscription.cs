using TochkaBot.Domain.Centre;

namespace TochkaBot.Domain.Topics;

public enum Rhythm
{
    Off,
    AtOnce,
    Daily,
    Weekly,
}

/// <summary>What an account hears of, and when.</summary>
public sealed record Subscription
{
    public long AccountId { get; init; }

    public Rhythm Rhythm { get; init; }

    /// <summary>Of a digest, by the centre's clock.</summary>
    public int Hour { get; init; } = 18;

    /// <summary>Of a weekly digest; 0 is Sunday.</summary>
    public int Weekday { get; init; }

    /// <summary>Everything before this moment was told.</summary>
    public DateTimeOffset ToldUntil { get; init; }

    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The next digest after this moment. Holidays hold up none.</summary>
    public DateTimeOffset? NextAfter(CentreSettings centre, DateTimeOffset moment)
    {
        if (Rhythm is not (Rhythm.Daily or Rhythm.Weekly))
        {
            return null;
        }

        var wall = centre.Local(moment).Date.AddHours(Hour);
        while (centre.Moment(wall) <= moment || (Rhythm == Rhythm.Weekly && (int)wall.DayOfWeek != Weekday))
        {
            wall = wall.AddDays(1);
        }

        return QuietHours.Next(centre, centre.Moment(wall));
    }
}

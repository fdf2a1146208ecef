namespace TochkaBot.Domain.Centre;

/// <summary>What a centre is called and the rules it keeps (contract, section 1).</summary>
public sealed record CentreSettings
{
    public string Name { get; init; } = "Точка роста";

    public string School { get; init; } = string.Empty;

    /// <summary>All times are shown in this zone.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    /// <summary>The messenger account of the first head; nothing when a printed link makes the head.</summary>
    public string? HeadAddress { get; init; }

    /// <summary>A pupil's sign-ups wait for a legal representative's consent.</summary>
    public bool RequireConsent { get; init; } = true;

    /// <summary>Surnames may be written in a chat about others; else «Мария И., 6Б».</summary>
    public bool FullNames { get; init; }

    public TimeOnly QuietFrom { get; init; } = new(21, 0);

    public TimeOnly QuietTo { get; init; } = new(8, 0);

    /// <summary>Hours of the day, quiet ones left out, that an offered seat waits for its answer.</summary>
    public double OfferHours { get; init; } = 12;

    /// <summary>Hours that a seat waits for a consent.</summary>
    public double ConsentHoldHours { get; init; } = 24;

    /// <summary>How long before an event people are reminded of it.</summary>
    public IReadOnlyList<TimeSpan> RemindBefore { get; init; } = [TimeSpan.FromDays(1), TimeSpan.FromHours(2)];

    /// <summary>How long a broadcast waits before it goes out, so that its author may think better of it.</summary>
    public TimeSpan BroadcastGrace { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>So many nights a copy of the database is kept.</summary>
    public int CopiesKept { get; init; } = 14;

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The day that the centre's calendar shows then.</summary>
    public DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).Date);

    /// <summary>The moment at which the centre's wall clock shows this. A time that summer time skips moves on by the gap.</summary>
    public DateTimeOffset Moment(DateTime wall)
    {
        var plain = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        var offset = Zone.IsInvalidTime(plain) ? Zone.GetUtcOffset(plain.AddHours(-1)) : Zone.GetUtcOffset(plain);
        return new DateTimeOffset(plain, offset);
    }
}

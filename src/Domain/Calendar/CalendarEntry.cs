namespace TochkaBot.Domain.Calendar;

public enum CalendarStatus
{
    Confirmed,

    /// <summary>Asked for, but not sure.</summary>
    Tentative,
    Cancelled,
}

/// <summary>Whole days, where the hours are not the point.</summary>
/// <param name="After">The day after the last one.</param>
public sealed record CalendarDays(DateOnly First, DateOnly After);

/// <summary>One thing that takes place, as calendars of phones know it.</summary>
public sealed record CalendarEntry
{
    /// <summary>The same for ever, and no two alike in a calendar.</summary>
    public string Uid { get; init; } = string.Empty;

    public string Title { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    public string? Place { get; init; }

    public string? Url { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset EndsAt { get; init; }

    /// <summary>Stands for the two moments.</summary>
    public CalendarDays? Days { get; init; }

    public CalendarStatus Status { get; init; }

    /// <summary>Grows with every change.</summary>
    public int Revision { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>How long before the start the phone itself reminds.</summary>
    public IReadOnlyList<TimeSpan> Alarms { get; init; } = [];
}

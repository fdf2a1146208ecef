namespace TochkaBot.Domain.Clubs;

/// <summary>A group of a programme: places of its own and a timetable of its own.</summary>
public sealed record ClubGroup
{
    public const int LongestTitle = 100;
    public const int MostSeats = 500;

    public long Id { get; init; }

    public long ClubId { get; init; }

    public string Title { get; init; } = string.Empty;

    /// <summary>Nothing: as many as come.</summary>
    public int? Capacity { get; init; }

    public int Enrolled { get; init; }

    /// <summary>Places that are held until a consent comes.</summary>
    public int Held { get; init; }

    public int Queued { get; init; }

    public int Taken => Enrolled + Held;

    /// <summary>Nothing: no limit.</summary>
    public int? Free => Capacity is { } places ? places - Taken : null;
}

/// <summary>One line of the weekly timetable.</summary>
public sealed record WeeklyLesson
{
    public const int UsualMinutes = 45;
    public const int LongestPlace = 100;

    public long GroupId { get; init; }

    /// <summary>1 is Monday.</summary>
    public int Weekday { get; init; }

    /// <summary>«15:30», by the centre's clock.</summary>
    public string Starts { get; init; } = string.Empty;

    public int Minutes { get; init; } = UsualMinutes;

    public string Place { get; init; } = string.Empty;
}

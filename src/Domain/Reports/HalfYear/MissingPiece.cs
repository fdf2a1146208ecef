namespace TochkaBot.Domain.Reports.HalfYear;

public enum MissingKind
{
    /// <summary>People have signed up, and nobody has marked who came.</summary>
    Attendance,

    /// <summary>Nobody signed up by name, and nobody counted.</summary>
    HeadCount,

    /// <summary>The news about the event has no link.</summary>
    Link,

    /// <summary>Nothing happened in a direction.</summary>
    Direction,

    /// <summary>A requisite is empty.</summary>
    Text,

    /// <summary>It is not known how many attend.</summary>
    Enrolment,
}

/// <summary>What the report lacks; it can be made all the same.</summary>
public sealed record MissingPiece
{
    public MissingKind Kind { get; init; }

    public long? EventId { get; init; }

    /// <summary>Of the event or the direction.</summary>
    public string? Title { get; init; }

    public ReportSection? Section { get; init; }
}

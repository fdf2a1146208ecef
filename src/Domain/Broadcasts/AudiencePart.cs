namespace TochkaBot.Domain.Broadcasts;

public enum AudienceKind
{
    All,
    Families,
    Pupils,
    Staff,

    /// <summary>The pupils of a class and their families.</summary>
    Class,

    /// <summary>Who was ever signed up in a direction, and their families.</summary>
    Direction,

    /// <summary>An event's people and their families: see <see cref="EventStanding"/>.</summary>
    Event,

    /// <summary>Who attends a club, and their families.</summary>
    Club,

    /// <summary>Who follows a topic of the news, at whatever rhythm.</summary>
    Topic,
}

public enum EventStanding
{
    SignedUp,
    Queued,
    Came,
    Absent,
}

/// <summary>Some of those for whom a broadcast is.</summary>
public sealed record AudiencePart
{
    public AudienceKind Kind { get; init; }

    /// <summary>Of a class.</summary>
    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    /// <summary>Of a direction or a topic.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>The id of the event or of the club.</summary>
    public long SubjectId { get; init; }

    public EventStanding Standing { get; init; }

    public static AudiencePart Of(AudienceKind kind) => new() { Kind = kind };
}

/// <summary>How many a broadcast would reach.</summary>
public sealed record AudienceCount
{
    /// <summary>Each once, however many groups they are in.</summary>
    public int People { get; init; }

    public int Accounts { get; init; }

    /// <summary>Of these, who has switched us off.</summary>
    public int Off { get; init; }

    /// <summary>Children it is for, with an account or without.</summary>
    public int Children { get; init; }

    /// <summary>Of these, families without any account that can be reached.</summary>
    public int Unreachable { get; init; }
}

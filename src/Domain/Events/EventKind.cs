namespace TochkaBot.Domain.Events;

public enum EventKind
{
    Ceremony,
    Festival,
    Conference,
    Contest,
    Olympiad,
    Hackathon,
    Tournament,
    Club,
    Excursion,
    Masterclass,
    Project,
    CareerTest,
    Other,
}

public enum EventLevel
{
    School,
    Municipal,
    Regional,
    Interregional,
    National,
    International,
}

public enum EventFormat
{
    Onsite,
    Online,
    Hybrid,
}

public enum EventVisibility
{
    Public,
    Centre,
}

public enum Enrolment
{
    /// <summary>«С записью».</summary>
    SignUp,

    /// <summary>«По списку»: the teacher ticks who takes part.</summary>
    ByList,

    /// <summary>«Уже прошло».</summary>
    Past,
}

public enum EventStatus
{
    Draft,
    Published,
    Cancelled,
    Finished,
}

/// <summary>What a team takes of the seats.</summary>
public enum TeamSeats
{
    /// <summary>As many as it has members.</summary>
    Members,

    /// <summary>One, however many come.</summary>
    One,
}

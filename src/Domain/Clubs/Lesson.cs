namespace TochkaBot.Domain.Clubs;

public enum ClubSessionState
{
    /// <summary>Added beside the timetable.</summary>
    Planned,

    /// <summary>It took place, and who came is marked.</summary>
    Held,
    Cancelled,
}

/// <summary>Why a lesson does not take place: our own words, so that the journal may carry them.</summary>
public enum LessonReason
{
    TeacherAway,
    RoomTaken,
    SchoolEvent,
    Weather,
    Other,
}

/// <summary>A mark of a pupil at a lesson.</summary>
public enum LessonMark
{
    /// <summary>The class stayed at home: neither there nor absent.</summary>
    Unknown,
    Came,
    Absent,
}

/// <summary>What is on record of a lesson.</summary>
public sealed record ClubSession
{
    public long Id { get; init; }

    public long GroupId { get; init; }

    public DateOnly Day { get; init; }

    public string Starts { get; init; } = string.Empty;

    public int Minutes { get; init; }

    public string Place { get; init; } = string.Empty;

    public ClubSessionState State { get; init; }

    public LessonReason? Reason { get; init; }
}

/// <summary>One lesson on one day: by the timetable, or added beside it.</summary>
/// <param name="Session">What is on record of it; nothing while nobody has marked, added or cancelled it.</param>
public sealed record Lesson(
    Club Club,
    ClubGroup Group,
    DateOnly Day,
    string Starts,
    int Minutes,
    string Place,
    ClubSession? Session = null
)
{
    public TimeOnly Time => TimeOnly.ParseExact(Starts, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>By the centre's wall clock.</summary>
    public DateTime Begins => Day.ToDateTime(Time);

    public bool IsHeld => Session?.State == ClubSessionState.Held;

    public bool IsCancelled => Session?.State == ClubSessionState.Cancelled;
}

/// <param name="Mark">Nothing while the lesson has not been marked.</param>
/// <param name="StaysHome">The class stays at home that day.</param>
public sealed record LessonPupil(ClubMemberLine Line, LessonMark? Mark, bool StaysHome);

public enum LessonOutcome
{
    Done,
    NotFound,
    NotAllowed,

    /// <summary>It has not begun.</summary>
    TooEarly,

    /// <summary>It is over, or has been marked.</summary>
    TooLate,

    /// <summary>There is a lesson of the group at that time.</summary>
    Already,

    /// <summary>Outside the days of the club.</summary>
    OutsideClub,
    Invalid,
}

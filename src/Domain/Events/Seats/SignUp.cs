using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Events.Seats;

public enum SignUpStatus
{
    AwaitingConsent,
    AwaitingApproval,
    Seated,
    Queued,
    Offered,
    Declined,
    Expired,
    Cancelled,
}

/// <summary>What somebody is at an event.</summary>
public enum ParticipantRole
{
    Pupil,
    Teacher,
    Parent,
    Guest,
}

public enum Attendance
{
    Unknown,
    Came,
    Absent,
}

/// <summary>What was answered to a reminder. It binds nobody.</summary>
public enum Intent
{
    Unknown,
    Coming,
    NotComing,
}

/// <summary>One asking of one person for one event.</summary>
public sealed record SignUp
{
    public long Id { get; init; }

    public long EventId { get; init; }

    public long PersonId { get; init; }

    public SignUpStatus Status { get; init; }

    public ParticipantRole Role { get; init; }

    public Attendance Attendance { get; init; }

    public Intent Intent { get; init; }

    public DateTimeOffset SignedAt { get; init; }

    public long? SignedBy { get; init; }

    /// <summary>Until when the seat is kept: for a consent, or for the answer to an offer.</summary>
    public DateTimeOffset? HoldUntil { get; init; }

    /// <summary>The id of the sign-up that began the team or the siblings it belongs to; nothing for who came alone.</summary>
    public long? Unit { get; init; }

    /// <summary>With whom it queues: those of one place are offered seats together. Its own id for who queues alone.</summary>
    public long Place { get; init; }

    /// <summary>Answers offers for all of its unit.</summary>
    public bool Leads { get; init; }

    /// <summary>Was left out last time: before the others in the queue.</summary>
    public bool Priority { get; init; }

    /// <summary>1 for the first who queues; nothing for who does not. Who queues together counts once.</summary>
    public int? Position { get; init; }

    /// <summary>Nobody else can have this seat now.</summary>
    public bool HoldsSeat => Status is SignUpStatus.Seated or SignUpStatus.Offered or SignUpStatus.AwaitingConsent;

    /// <summary>Whose turn in the queue comes first.</summary>
    public bool IsBefore(SignUp other) =>
        Priority != other.Priority ? Priority
        : Place != other.Place ? Place < other.Place
        : Id < other.Id;

    public bool IsActive =>
        Status
            is SignUpStatus.AwaitingConsent
                or SignUpStatus.AwaitingApproval
                or SignUpStatus.Seated
                or SignUpStatus.Queued
                or SignUpStatus.Offered;
}

/// <summary>A line of the teacher's list.</summary>
public sealed record Participant
{
    public SignUp SignUp { get; init; } = new();

    public Person Person { get; init; } = new();

    /// <summary>What the team is called with which they come; nothing for who comes alone.</summary>
    public string? Team { get; init; }
}

/// <summary>How an asking ended, for words and for status codes.</summary>
public enum SignUpOutcome
{
    Seated,
    Queued,
    AwaitingConsent,

    /// <summary>The teacher is asked first.</summary>
    AwaitingApproval,

    /// <summary>Has joined a team to which a seat is offered.</summary>
    Offered,

    /// <summary>Asked before; nothing changed.</summary>
    Already,

    /// <summary>Deadline passed, not open yet, cancelled or over.</summary>
    Closed,

    /// <summary>Other classes.</summary>
    NotForYou,

    /// <summary>Not there, or not theirs.</summary>
    NotFound,

    /// <summary>Left, declined.</summary>
    Left,

    /// <summary>Somebody else was quicker, or the time was over.</summary>
    TooLate,

    /// <summary>The event will not be: what was asked for stays as it is.</summary>
    EventCancelled,
}

public sealed record SignUpResult(SignUpOutcome Outcome, SignUp? SignUp = null);

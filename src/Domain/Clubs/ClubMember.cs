using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Clubs;

public enum ClubMemberStatus
{
    /// <summary>A place is held until a legal representative agrees, or the hold runs out.</summary>
    AwaitingConsent,
    Queued,
    Enrolled,
    Left,
}

/// <summary>Somebody's asking for a place in a group, and what became of it.</summary>
public sealed record ClubMember
{
    public long Id { get; init; }

    public long GroupId { get; init; }

    public long PersonId { get; init; }

    public ClubMemberStatus Status { get; init; }

    /// <summary>The place in the queue, from 1; only while queued.</summary>
    public int? Position { get; init; }

    /// <summary>The first day of attending.</summary>
    public DateOnly? FromDay { get; init; }

    /// <summary>The first day on which they do not attend any more.</summary>
    public DateOnly? ToDay { get; init; }

    public DateTimeOffset? HoldUntil { get; init; }

    public bool IsActive => Status != ClubMemberStatus.Left;
}

public sealed record ClubMemberLine(ClubMember Member, Person Person);

public enum EnrolOutcome
{
    Enrolled,
    AwaitingConsent,
    Queued,

    /// <summary>Has a place or queues in a group of this club.</summary>
    Already,
    Left,

    /// <summary>The club is over, or not open yet.</summary>
    Closed,

    /// <summary>Other classes.</summary>
    NotForYou,

    /// <summary>Not there, or not for this actor to know of.</summary>
    NotFound,
}

public sealed record EnrolResult(EnrolOutcome Outcome, ClubMember? Member = null);

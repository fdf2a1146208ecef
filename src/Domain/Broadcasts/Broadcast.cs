namespace TochkaBot.Domain.Broadcasts;

public enum BroadcastState
{
    Draft,

    /// <summary>The audience is wider than its author may write to: somebody who leads the centre decides.</summary>
    AwaitingApproval,

    /// <summary>Sent in a minute, unless somebody thinks better of it.</summary>
    Grace,
    Planned,

    /// <summary>Its recipients are being written down.</summary>
    Preparing,
    Sending,
    Stopping,
    Stopped,
    Done,

    /// <summary>What arrived is being changed.</summary>
    Correcting,

    /// <summary>What arrived is being taken back.</summary>
    Withdrawing,
    Withdrawn,
    Cancelled,
}

/// <summary>One message to many.</summary>
public sealed record Broadcast
{
    public long Id { get; init; }

    public long? AuthorId { get; init; }

    public long? AccountId { get; init; }

    public BroadcastState State { get; init; }

    /// <summary>As the conversation wrote it; nothing once it is old.</summary>
    public string? Content { get; init; }

    public string? Album { get; init; }

    /// <summary>More parts of the album may come.</summary>
    public bool Collecting { get; init; }

    /// <summary>The screen that counts them.</summary>
    public long Screen { get; init; }

    /// <summary>Its buttons go in a message of their own.</summary>
    public bool KeysApart { get; init; }

    /// <summary>It can only be copied, and perhaps not even that.</summary>
    public bool MustCopy { get; init; }

    /// <summary>It asks for «Ознакомлен(а)».</summary>
    public bool Acknowledged { get; init; }

    /// <summary>Not held back by quiet hours.</summary>
    public bool Urgent { get; init; }

    /// <summary>Why it does not wait for the morning, in its author's words.</summary>
    public string? Why { get; init; }

    /// <summary>The moment that was asked for: weeks are counted from it, whatever quiet hours and holidays made of it.</summary>
    public DateTimeOffset? PlannedFor { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public bool Weekly { get; init; }

    public long? ApprovedBy { get; init; }

    public long LastAccount { get; init; }

    public long LastPerson { get; init; }

    public long AccountDone { get; init; }

    public long PersonDone { get; init; }

    public int FollowBatch { get; init; }

    public long FollowRow { get; init; }

    public bool Repeating { get; init; }

    public DateTimeOffset? HeldUntil { get; init; }

    public int HoldBatch { get; init; }

    public long HoldRow { get; init; }

    public int Proofs { get; init; }

    /// <summary>How often it was corrected.</summary>
    public int Editions { get; init; }

    public int Corrected { get; init; }

    /// <summary>How often those who have not read it were asked again.</summary>
    public int Reminders { get; init; }

    public DateTimeOffset? ShownAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>It has not begun, so nothing need be undone.</summary>
    public bool IsWaiting => State is BroadcastState.AwaitingApproval or BroadcastState.Grace or BroadcastState.Planned;

    public bool IsUnderWay => State is BroadcastState.Preparing or BroadcastState.Sending;

    /// <summary>Nothing more happens unless somebody asks for it.</summary>
    public bool IsOver => State is BroadcastState.Done or BroadcastState.Stopped;
}

/// <summary>How an act ended, for words.</summary>
public enum BroadcastOutcome
{
    Done,
    NotFound,
    NotAllowed,

    /// <summary>It has gone on meanwhile: what was asked for no longer fits.</summary>
    TooLate,

    /// <summary>Asked for before.</summary>
    Already,

    /// <summary>Nobody is in the groups that were chosen.</summary>
    Nobody,

    /// <summary>The proof showed that it cannot be sent on.</summary>
    CannotCopy,

    /// <summary>It waits for somebody who leads the centre.</summary>
    AwaitsApproval,

    /// <summary>The moment has passed.</summary>
    Past,
}

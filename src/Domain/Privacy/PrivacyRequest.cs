namespace TochkaBot.Domain.Privacy;

public enum RequestKind
{
    /// <summary>Something is wrong and shall be put right.</summary>
    Correction,

    /// <summary>All of it shall be deleted.</summary>
    Deletion,
}

/// <summary>What somebody asked the centre about their data.</summary>
public sealed record PrivacyRequest
{
    public long Id { get; init; }

    /// <summary>Whose data.</summary>
    public long PersonId { get; init; }

    public long? AskedBy { get; init; }

    public RequestKind Kind { get; init; }

    /// <summary>Nothing once it is answered.</summary>
    public string? Text { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    /// <summary>The last day of the legal term.</summary>
    public DateOnly DueOn { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}

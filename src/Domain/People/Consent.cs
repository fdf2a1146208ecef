namespace TochkaBot.Domain.People;

public enum ConsentPurpose
{
    /// <summary>Writing down name and class, and what the child takes part in.</summary>
    Processing,

    /// <summary>Publishing name and photo.</summary>
    Publishing,

    /// <summary>Passing name and class on to the organiser of an event elsewhere.</summary>
    PassingOn,
}

public enum ConsentAnswer
{
    Given,
    Refused,
    Withdrawn,
}

public enum ConsentSource
{
    Paper,
    Account,
}

/// <summary>A version of the words that are agreed to.</summary>
public sealed record ConsentText
{
    public long Id { get; init; }

    public ConsentPurpose Purpose { get; init; }

    public string Text { get; init; } = string.Empty;

    /// <summary>SHA-256 of the words, in hexadecimal.</summary>
    public string Hash { get; init; } = string.Empty;

    public DateTimeOffset Since { get; init; }
}

/// <summary>One answer, as the register keeps it.</summary>
public sealed record ConsentStatement
{
    public long Id { get; init; }

    public long PersonId { get; init; }

    public ConsentPurpose Purpose { get; init; }

    public ConsentAnswer Answer { get; init; }

    public ConsentSource Source { get; init; }

    /// <summary>Nothing for a paper.</summary>
    public long? AnsweredBy { get; init; }

    public long? TextId { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>What an answer did to what holds.</summary>
public enum ConsentChange
{
    Nothing,
    Begun,
    Ended,
}

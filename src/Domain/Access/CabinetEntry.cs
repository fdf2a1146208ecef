namespace TochkaBot.Domain.Access;

/// <param name="Link">What stands at the end of the page's address.</param>
/// <param name="Code">The same to type.</param>
public sealed record CabinetEntry(string Link, string Code, DateTimeOffset LinkExpiresAt, DateTimeOffset CodeExpiresAt);

public enum EntryOutcome
{
    Entered,

    /// <summary>Used, expired, made for somebody who may no longer, or never made: alike from outside.</summary>
    Unknown,

    /// <summary>Five wrong codes within an hour.</summary>
    TooManyTries,
}

/// <summary>An open cabinet: whose, and in which browser.</summary>
public sealed record CabinetSession
{
    public long Id { get; init; }

    public long PersonId { get; init; }

    public DateTimeOffset SeenAt { get; init; }
}

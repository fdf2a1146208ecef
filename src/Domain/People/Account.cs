namespace TochkaBot.Domain.People;

public enum AccountState
{
    Active,

    /// <summary>The person switched us off; nothing is sent until they write again.</summary>
    Blocked,

    /// <summary>The messenger says that this account is no more.</summary>
    Gone,
}

/// <summary>Where somebody can be reached: a channel ("telegram") and an address in it.</summary>
public sealed record Account
{
    public long Id { get; init; }

    public string Channel { get; init; } = string.Empty;

    public string Address { get; init; } = string.Empty;

    public long? PersonId { get; init; }

    public AccountState State { get; init; }
}

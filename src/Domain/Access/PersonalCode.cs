using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Access;

/// <summary>What a personal code opens.</summary>
public enum CodePurpose
{
    /// <summary>An adult takes a child of the school's list into their family.</summary>
    Family,

    /// <summary>A pupil is known as the child of the school's list.</summary>
    Pupil,

    /// <summary>One more adult joins the family of the one who made the code, for all its children.</summary>
    Adult,

    /// <summary>A person goes on from another account.</summary>
    Phone,
}

public sealed record PersonalCode
{
    public long Id { get; init; }

    public CodePurpose Purpose { get; init; }

    /// <summary>The child; the inviting adult; who changes the phone.</summary>
    public long PersonId { get; init; }

    /// <summary>What the adult who joins shall be, where the inviter has said so.</summary>
    public FamilyRole? Role { get; init; }

    public long? CreatedBy { get; init; }

    public DateTimeOffset LinkExpiresAt { get; init; }

    public DateTimeOffset CodeExpiresAt { get; init; }

    internal string Nonce { get; init; } = string.Empty;
}

/// <param name="Link">The payload of the deep link.</param>
/// <param name="Code">The same to type; it lives a day, the link may live longer.</param>
public sealed record NewCode(string Link, string Code, DateTimeOffset LinkExpiresAt, DateTimeOffset CodeExpiresAt)
{
    internal string Nonce { get; init; } = string.Empty;
}

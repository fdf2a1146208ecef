using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Access;

/// <param name="Link">The payload of the deep link.</param>
/// <param name="Code">The same invitation to type.</param>
public sealed record NewInvitation(string Link, string Code, DateTimeOffset ExpiresAt);

public sealed record Invitation
{
    public long Id { get; init; }

    public StaffRole Role { get; init; }

    public long? CreatedBy { get; init; }
}

public enum InvitationOutcome
{
    Accepted,

    /// <summary>Used, expired, or never made: the three look alike from outside.</summary>
    Unknown,

    /// <summary>Five wrong tries within an hour.</summary>
    TooManyTries,
}

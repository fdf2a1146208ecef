using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>Somebody asks, as what they would take part.</summary>
internal sealed record Asking(long PersonId, ParticipantRole Role, bool Priority = false)
{
    /// <summary>The row that has just been stored for who comes alone; where they queue is counted when all stand.</summary>
    public SignUp Stored(
        Tx tx,
        long id,
        long eventId,
        long? signedBy,
        SignUpStatus status,
        DateTimeOffset? holdUntil
    ) =>
        new()
        {
            Id = id,
            EventId = eventId,
            PersonId = PersonId,
            Status = status,
            Role = Role,
            SignedAt = tx.Now,
            SignedBy = signedBy,
            HoldUntil = holdUntil,
            Place = id,
            Leads = true,
            Priority = Priority,
        };
}

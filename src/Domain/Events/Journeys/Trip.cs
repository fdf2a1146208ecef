using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Events.Journeys;

/// <summary>How a child comes to an event and goes home, and a word to the teacher: of one sign-up, for a few days.</summary>
public sealed record Trip
{
    public const int LongestPickedUp = 100;
    public const int LongestNote = 300;

    public long SignUpId { get; init; }

    /// <summary>With the school bus; nothing while nobody has said.</summary>
    public bool? ByBus { get; init; }

    /// <summary>Who comes for the child, in the family's words.</summary>
    public string? PickedUp { get; init; }

    public string? Note { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public bool IsEmpty => ByBus is null && PickedUp is null && Note is null;
}

/// <summary>A line of «Кто как добирается».</summary>
public sealed record Traveller(Participant Participant, Trip? Trip);

public enum TripOutcome
{
    Done,

    /// <summary>Not there, or not theirs.</summary>
    NotFound,

    /// <summary>The event has begun, or will not be.</summary>
    TooLate,
    TooLong,
}

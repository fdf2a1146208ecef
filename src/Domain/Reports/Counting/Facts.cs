using System.Runtime.InteropServices;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>An event that took place, in part at least, within a period; how many were there in all, where somebody counted.</summary>
public sealed record EventFact
{
    public long Id { get; init; }

    public string Title { get; init; } = string.Empty;

    /// <summary>Of the report's table, in its order.</summary>
    public string Direction { get; init; } = string.Empty;

    public string DirectionTitle { get; init; } = string.Empty;

    public int DirectionPosition { get; init; }

    public EventKind Kind { get; init; }

    public EventLevel Level { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public string? DateText { get; init; }

    public string? Audience { get; init; }

    public string? NewsUrl { get; init; }

    public long? OrganiserId { get; init; }

    /// <summary>The whole event, named or not; nothing where nobody counted.</summary>
    public int? HeadPeople { get; init; }

    public int? HeadPupils { get; init; }

    public int? HeadTeachers { get; init; }

    public int? HeadGuests { get; init; }

    /// <summary>As the centre writes the head count: «3 педагога».</summary>
    public string Wording { get; init; } = string.Empty;
}

/// <summary>Somebody came to an event.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Coming(long EventId, long PersonId, ParticipantRole Role);

/// <summary>What somebody reached, in one subject where there are several.</summary>
internal sealed record Award
{
    public long EventId { get; init; }

    public long PersonId { get; init; }

    public EventAward Result { get; init; }
}

/// <summary>On how many days somebody was at an event, and on how many of them within the period.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Days(int All, int Within);

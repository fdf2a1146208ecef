using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Portfolio;

/// <summary>One event at which somebody was, with what they reached there.</summary>
public sealed record PortfolioLine
{
    public long EventId { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateTimeOffset StartsAt { get; init; }

    /// <summary>The date in words, where the exact one is not the point.</summary>
    public string? DateText { get; init; }

    public EventKind Kind { get; init; }

    public EventLevel Level { get; init; }

    public ParticipantRole Role { get; init; }

    public IReadOnlyList<EventResultLine> Results { get; init; } = [];

    public bool IsAwarded => Results.Any(r => r.Result != EventAward.Participant);

    /// <summary>The calendar year in which the school year of it began.</summary>
    public int SchoolYear(CentreSettings centre) => StudyYear.Of(centre.Day(StartsAt));
}

/// <summary>A person's participations that count, the newest first: who came, at what was held.</summary>
public static class PortfolioReport
{
    private const string Counted = """
        s.person_id = @personId AND s.attendance = 'came' AND e.status IN ('published', 'finished')
        """;

    public static int Count(Tx tx, long personId) =>
        tx.One<int>(
            $"SELECT count(DISTINCT e.id) FROM sign_ups s JOIN events e ON e.id = s.event_id WHERE {Counted}",
            new { personId }
        );

    public static IReadOnlyList<PortfolioLine> Of(Tx tx, long personId, int skip = 0, int limit = int.MaxValue)
    {
        var lines = tx.List<PortfolioLine>(
            $"""
            SELECT e.id AS event_id, e.title, e.starts_at, e.date_text, e.kind, e.level, min(s.role) AS role
            FROM sign_ups s JOIN events e ON e.id = s.event_id WHERE {Counted}
            GROUP BY e.id ORDER BY e.starts_at DESC, e.id DESC LIMIT @limit OFFSET @skip
            """,
            new
            {
                personId,
                skip,
                limit,
            }
        );
        return [.. lines.Select(l => l with { Results = EventResultStore.OfPerson(tx, l.EventId, personId) })];
    }

    public static PortfolioLine? Find(Tx tx, long personId, long eventId) =>
        AttendanceStore.HasCome(tx, eventId, personId)
            ? Of(tx, personId).FirstOrDefault(l => l.EventId == eventId)
            : null;
}

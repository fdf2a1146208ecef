using TochkaBot.Domain.Events;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Cabinet;

/// <summary>Which events are looked for; what is not said is not asked.</summary>
public sealed record EventFilter
{
    public string? Direction { get; init; }

    public EventKind? Kind { get; init; }

    public EventStatus? Status { get; init; }

    public long? OrganiserId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }
}

public static class EventListReport
{
    private const string Fits = """
        (@direction IS NULL OR e.direction = @direction) AND (@kind IS NULL OR e.kind = @kind)
        AND (@status IS NULL OR e.status = @status) AND (@organiserId IS NULL OR e.organiser_id = @organiserId)
        AND (@from IS NULL OR coalesce(e.ends_at, e.starts_at) >= @from) AND (@until IS NULL OR e.starts_at < @until)
        """;

    /// <summary>The latest first. What lasts longer than the period belongs to it too.</summary>
    public static IReadOnlyList<Event> Page(Tx tx, EventFilter filter, int skip, int limit) =>
        [
            .. tx.List<long>(
                    $"SELECT e.id FROM events e WHERE {Fits} ORDER BY e.starts_at DESC, e.id DESC LIMIT @limit OFFSET @skip",
                    new
                    {
                        filter.Direction,
                        kind = filter.Kind?.Stored(),
                        status = filter.Status?.Stored(),
                        filter.OrganiserId,
                        filter.From,
                        filter.Until,
                        skip,
                        limit,
                    }
                )
                .Select(id => EventStore.Find(tx, id)!),
        ];

    public static int Count(Tx tx, EventFilter filter) =>
        tx.One<int>(
            $"SELECT count(*) FROM events e WHERE {Fits}",
            new
            {
                filter.Direction,
                kind = filter.Kind?.Stored(),
                status = filter.Status?.Stored(),
                filter.OrganiserId,
                filter.From,
                filter.Until,
            }
        );
}

using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Turnout;

/// <summary>An event that was or is today, as the list of «Кто пришёл» shows it.</summary>
public sealed record HappenedLine
{
    public long Id { get; init; }

    public string Title { get; init; } = string.Empty;

    public DateTimeOffset StartsAt { get; init; }

    /// <summary>Somebody has a mark, or the heads were counted.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>How the marks of an event stand.</summary>
public sealed record Marks
{
    public int Came { get; init; }

    public int Absent { get; init; }

    public int Unknown { get; init; }
}

public static class TurnoutStore
{
    private const string Marked = """
        (EXISTS (SELECT 1 FROM sign_ups s WHERE s.event_id = e.id AND s.attendance <> 'unknown')
          OR EXISTS (SELECT 1 FROM head_counts h WHERE h.event_id = e.id))
        """;

    private const string Happened = """
        e.status IN ('published', 'finished') AND e.starts_at < @tomorrow AND (@all OR e.organiser_id = @me)
        """;

    /// <summary>Those that wait for marks first, the newest first; cancelled ones and drafts never.</summary>
    public static IReadOnlyList<HappenedLine> Page(Tx tx, CentreSettings centre, Actor actor, int skip, int limit) =>
        tx.List<HappenedLine>(
            $"""
            SELECT e.id, e.title, e.starts_at, {Marked} AS is_marked FROM events e WHERE {Happened}
            ORDER BY is_marked, e.starts_at DESC, e.id DESC LIMIT @limit OFFSET @skip
            """,
            new
            {
                tomorrow = Tomorrow(tx, centre),
                all = actor.LeadsCentre,
                me = actor.PersonId,
                skip,
                limit,
            }
        );

    public static int Count(Tx tx, CentreSettings centre, Actor actor) =>
        tx.One<int>(
            $"SELECT count(*) FROM events e WHERE {Happened}",
            new
            {
                tomorrow = Tomorrow(tx, centre),
                all = actor.LeadsCentre,
                me = actor.PersonId,
            }
        );

    public static Marks MarksOf(Tx tx, long eventId) =>
        tx.One<Marks>(
            """
            SELECT count(DISTINCT CASE WHEN attendance = 'came' THEN person_id END) AS came,
                count(DISTINCT CASE WHEN attendance = 'absent' THEN person_id END) AS absent,
                count(DISTINCT CASE WHEN attendance = 'unknown'
                    AND status IN ('seated', 'awaitingConsent', 'awaitingApproval', 'offered', 'queued') THEN person_id END) AS unknown
            FROM sign_ups WHERE event_id = @eventId
            """,
            new { eventId }
        );

    private static DateTimeOffset Tomorrow(Tx tx, CentreSettings centre) =>
        centre.Moment(centre.Local(tx.Now).Date.AddDays(1)).ToUniversalTime();
}

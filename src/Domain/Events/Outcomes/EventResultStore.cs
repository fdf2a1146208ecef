using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Outcomes;

/// <summary>What somebody reached.</summary>
public enum EventAward
{
    Participant,
    PrizeWinner,
    Winner,
    Laureate,
}

public sealed record EventResultLine
{
    public const int LongestWords = 100;

    public const int LastPlace = 1000;

    public long Id { get; init; }

    public long EventId { get; init; }

    public long PersonId { get; init; }

    /// <summary>«Физика», where an event has several; else empty.</summary>
    public string Subject { get; init; } = string.Empty;

    public EventAward Result { get; init; }

    /// <summary>From 1; nothing where there are no places.</summary>
    public int? Place { get; init; }

    /// <summary>Where it stands apart from the level of the event itself.</summary>
    public EventLevel? Level { get; init; }

    /// <summary>«муниципальный этап»; may be empty.</summary>
    public string Stage { get; init; } = string.Empty;

    public bool HasDiploma { get; init; }
}

/// <summary>The rows of <c>event_results</c>: one for each person, event and subject.</summary>
public static class EventResultStore
{
    private const string Columns = """
        r.id, r.event_id, r.person_id, r.subject, r.result, r.place, r.level, r.stage,
        EXISTS (SELECT 1 FROM diplomas d WHERE d.result_id = r.id) AS has_diploma
        """;

    public static IReadOnlyList<EventResultLine> Of(Tx tx, long eventId) =>
        tx.List<EventResultLine>(
            $"SELECT {Columns} FROM event_results r WHERE r.event_id = @eventId ORDER BY r.place IS NULL, r.place, r.id",
            new { eventId }
        );

    public static IReadOnlyList<EventResultLine> OfPerson(Tx tx, long eventId, long personId) =>
        tx.List<EventResultLine>(
            $"""
            SELECT {Columns} FROM event_results r
            WHERE r.event_id = @eventId AND r.person_id = @personId ORDER BY r.subject, r.id
            """,
            new { eventId, personId }
        );

    public static EventResultLine? Find(Tx tx, long id) =>
        tx.Find<EventResultLine>($"SELECT {Columns} FROM event_results r WHERE r.id = @id", new { id });

    internal static void Set(Tx tx, long eventId, long personId, EventAward result, int? place) =>
        tx.Run(
            """
            INSERT INTO event_results (event_id, person_id, result, place, changed_at)
            VALUES (@eventId, @personId, @result, @place, @now)
            ON CONFLICT (event_id, person_id, subject) DO UPDATE SET
                result = excluded.result, place = excluded.place, changed_at = excluded.changed_at
            """,
            new
            {
                eventId,
                personId,
                result = result.Stored(),
                place,
                now = tx.Now,
            }
        );

    /// <summary>A subject has one result: what stood there gives way.</summary>
    internal static long Save(Tx tx, EventResultLine line) =>
        tx.One<long>(
            """
            INSERT INTO event_results (event_id, person_id, subject, result, place, level, stage, changed_at)
            VALUES (@eventId, @personId, @subject, @result, @place, @level, @stage, @now)
            ON CONFLICT (event_id, person_id, subject) DO UPDATE SET
                result = excluded.result, place = excluded.place, level = excluded.level, stage = excluded.stage,
                changed_at = excluded.changed_at
            RETURNING id
            """,
            new
            {
                eventId = line.EventId,
                personId = line.PersonId,
                subject = line.Subject,
                result = line.Result.Stored(),
                place = line.Place,
                level = line.Level?.Stored(),
                stage = line.Stage,
                now = tx.Now,
            }
        );

    internal static void Remove(Tx tx, long id) => tx.Run("DELETE FROM event_results WHERE id = @id", new { id });
}

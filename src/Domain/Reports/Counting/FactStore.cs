using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>
/// What is counted, as it lies in the tables. Marks are read one by one without being gathered: ten years of a district are a
/// million of them.
/// </summary>
internal static class FactStore
{
    /// <summary>
    /// Drafts and what was cancelled never count. Stands in every query, so that each looks at the same events. The blank added to
    /// the status keeps them in the order of their ids, in which the marks lie too: sorting a million marks costs more than
    /// looking at ten thousand events.
    /// </summary>
    public const string Held = """
        (e.status || '') IN ('published', 'finished') AND e.starts_at < @before AND coalesce(e.ends_at, e.starts_at) >= @since
        """;

    public static IReadOnlyList<EventFact> Events(Tx tx, Span span) =>
        tx.List<EventFact>(
            $"""
            SELECT e.id, e.title, e.direction, d.title AS direction_title, d.position AS direction_position, e.kind, e.level,
                e.starts_at, e.ends_at, e.date_text, e.audience, e.news_url, e.organiser_id, h.people AS head_people,
                h.pupils AS head_pupils, h.teachers AS head_teachers, h.guests AS head_guests, coalesce(h.wording, '') AS wording
            FROM events e JOIN directions d ON d.code = e.direction LEFT JOIN head_counts h ON h.event_id = e.id
            WHERE {Held} ORDER BY e.starts_at, e.id
            """,
            span
        );

    /// <summary>Event by event, and within it person by person; who left and came back may be there twice.</summary>
    public static void Each(Tx tx, Span span, Action<Coming> one) =>
        tx.Each(
            $"""
            SELECT s.event_id, s.person_id, CASE s.role WHEN 'pupil' THEN 0 WHEN 'teacher' THEN 1 WHEN 'parent' THEN 2 ELSE 3 END
            FROM events e CROSS JOIN sign_ups s ON s.event_id = e.id AND s.attendance = 'came'
            WHERE {Held} ORDER BY e.id, s.person_id
            """,
            span,
            row => one(new Coming(row.GetInt64(0), row.GetInt64(1), (ParticipantRole)row.GetInt32(2)))
        );

    /// <summary>For those of whom days are known.</summary>
    public static Dictionary<(long Event, long Person), Days> Days(Tx tx, Span span)
    {
        Dictionary<(long, long), Days> days = [];
        tx.Each(
            $"""
            SELECT v.event_id, v.person_id, count(*), sum(v.day BETWEEN @from AND @to)
            FROM events e CROSS JOIN visits v ON v.event_id = e.id
            WHERE {Held} GROUP BY v.event_id, v.person_id
            """,
            span,
            row => days[(row.GetInt64(0), row.GetInt64(1))] = new Days(row.GetInt32(2), row.GetInt32(3))
        );
        return days;
    }

    public static ILookup<long, Award> Awards(Tx tx, Span span) =>
        tx.List<Award>(
                $"""
                SELECT r.event_id, r.person_id, r.result FROM events e CROSS JOIN event_results r ON r.event_id = e.id
                WHERE {Held} ORDER BY e.id, r.person_id
                """,
                span
            )
            .ToLookup(a => a.EventId);

    /// <summary>Those who are from another school.</summary>
    public static HashSet<long> FromElsewhere(Tx tx) =>
        [.. tx.List<long>("SELECT id FROM people WHERE school IS NOT NULL")];

    /// <summary>Somebody looked, and nobody was there.</summary>
    public static bool IsMarked(Tx tx, long eventId) =>
        tx.Find<long?>(
            "SELECT id FROM sign_ups WHERE event_id = @eventId AND attendance <> 'unknown' LIMIT 1",
            new { eventId }
        )
            is not null;

    /// <summary>The classes that anybody was in within the period, each person's in the order of their days.</summary>
    public static IReadOnlyList<Membership> Memberships(Tx tx, Period period) =>
        tx.List<Membership>(
            """
            SELECT person_id, grade, letter, from_day, to_day FROM class_memberships
            WHERE from_day <= @last AND coalesce(to_day, '9999') > @first ORDER BY person_id, from_day, id
            """,
            new { first = period.From, last = period.To }
        );
}

/// <summary>A period as the tables need it: as days, and as the moments between which they lie.</summary>
internal sealed record Span(DateOnly From, DateOnly To, DateTimeOffset Since, DateTimeOffset Before)
{
    public static Span Of(CentreSettings centre, Period period) =>
        new(period.From, period.To, Midnight(centre, period.From), Midnight(centre, period.To.AddDays(1)));

    private static DateTimeOffset Midnight(CentreSettings centre, DateOnly day) =>
        centre.Moment(day.ToDateTime(TimeOnly.MinValue));
}

/// <summary>A class from one day on, up to the day before another.</summary>
internal sealed record Membership
{
    public long PersonId { get; init; }

    public int Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public DateOnly FromDay { get; init; }

    public DateOnly? ToDay { get; init; }
}

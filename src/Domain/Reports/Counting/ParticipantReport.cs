using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Reports.Counting;

/// <summary>Somebody who came to an event, in the class of its day: a line of the list behind the figures.</summary>
public sealed record ParticipantLine
{
    public required long EventId { get; init; }

    public required string Event { get; init; }

    /// <summary>On the centre's clock.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    public required long PersonId { get; init; }

    public required string Name { get; init; }

    /// <summary>«6Б», or nothing for who was in no class of ours.</summary>
    public required string? Class { get; init; }

    public required ParticipantRole Role { get; init; }

    /// <summary>Within the period.</summary>
    public required int Visits { get; init; }

    public required int Diplomas { get; init; }
}

/// <summary>Just those who are counted, with their names.</summary>
public static class ParticipantReport
{
    /// <summary>Event by event. Read as it is asked for: the transaction must stay open until the end.</summary>
    public static IEnumerable<ParticipantLine> Lines(Tx tx, CentreSettings centre, Period period)
    {
        var span = Span.Of(centre, period);
        var events = FactStore.Events(tx, span).ToDictionary(e => e.Id);
        var days = FactStore.Days(tx, span);
        var classes = new ClassBook(tx, centre, period);
        foreach (var row in tx.Stream<Row>(Sql, span))
        {
            var known = days.TryGetValue((row.EventId, row.PersonId), out var found) ? found : new Days(0, 1);
            if (known.Within > 0 && events.TryGetValue(row.EventId, out var item))
            {
                yield return Line(row, item, known.Within, classes, centre);
            }
        }
    }

    private const string Sql = $"""
        SELECT s.event_id, s.person_id, min(s.role) AS role, p.family_name, p.given_name,
            (SELECT count(*) FROM event_results r
                WHERE r.event_id = s.event_id AND r.person_id = s.person_id AND r.result <> 'participant') AS diplomas
        FROM events e CROSS JOIN sign_ups s ON s.event_id = e.id AND s.attendance = 'came' JOIN people p ON p.id = s.person_id
        WHERE {FactStore.Held} GROUP BY s.event_id, s.person_id
        """;

    private static ParticipantLine Line(
        Row row,
        EventFact item,
        int visits,
        ClassBook classes,
        CentreSettings centre
    ) =>
        new()
        {
            EventId = row.EventId,
            Event = item.Title,
            StartsAt = centre.Local(item.StartsAt),
            PersonId = row.PersonId,
            Name = $"{row.FamilyName} {row.GivenName}".Trim(),
            Class = classes.ClassAt(item, row.PersonId)?.ToString(),
            Role = row.Role,
            Visits = visits,
            Diplomas = row.Diplomas,
        };

    private sealed record Row
    {
        public long EventId { get; init; }

        public long PersonId { get; init; }

        public ParticipantRole Role { get; init; }

        public string FamilyName { get; init; } = string.Empty;

        public string GivenName { get; init; } = string.Empty;

        public int Diplomas { get; init; }
    }
}

using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Settings;

/// <summary>Somebody who may be ticked as here.</summary>
public sealed record Candidate
{
    public long Id { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public int? Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    /// <summary>Has a seat, waits for a consent, or queues.</summary>
    public bool IsSignedUp { get; init; }

    public bool IsHere { get; init; }

    public string Name(Naming naming)
    {
        var person = new Person
        {
            Id = Id,
            FamilyName = FamilyName,
            GivenName = GivenName,
            Grade = Grade,
            Letter = Letter,
        };
        return naming == Naming.Full ? person.FullName : person.ShortName;
    }
}

/// <summary>Whom an arbiter can find: the event's list, the people of a surname, a class.</summary>
public static class CandidateStore
{
    private const string Columns = """
        p.id, p.family_name, p.given_name, c.grade, coalesce(c.letter, '') AS letter,
        EXISTS (SELECT 1 FROM sign_ups s WHERE s.event_id = @eventId AND s.person_id = p.id
            AND s.status IN ('seated', 'awaitingConsent', 'awaitingApproval', 'offered', 'queued')) AS is_signed_up,
        EXISTS (SELECT 1 FROM tournament_players t WHERE t.event_id = @eventId AND t.person_id = p.id
            AND t.state = 'here') AS is_here
        """;

    /// <summary>Of one beginning or one class, before those are left out whom the arbiter may not find.</summary>
    private const int Most = 200;

    private const string Source = "people p LEFT JOIN class_memberships c ON c.person_id = p.id AND c.to_day IS NULL";

    /// <summary>Those on the list, with or without a seat, and those who came without being on it; by name.</summary>
    public static IReadOnlyList<Candidate> Listed(Tx tx, long eventId) =>
        [
            .. tx.List<Candidate>(
                $"""
                SELECT {Columns} FROM {Source}
                WHERE p.id IN (SELECT s.person_id FROM sign_ups s WHERE s.event_id = @eventId
                        AND s.status IN ('seated', 'awaitingConsent', 'awaitingApproval', 'offered', 'queued'))
                    OR p.id IN (SELECT t.person_id FROM tournament_players t WHERE t.event_id = @eventId)
                ORDER BY p.sort_key, p.id
                """,
                new { eventId }
            ),
        ];

    /// <summary>Who has a seat now: those whom «all are here» means.</summary>
    public static IReadOnlyList<long> Seated(Tx tx, long eventId) =>
        tx.List<long>(
            """
            SELECT person_id FROM sign_ups WHERE event_id = @eventId AND status IN ('seated', 'awaitingConsent') ORDER BY id
            """,
            new { eventId }
        );

    /// <param name="typed">The beginning of «Фамилия Имя», as it was typed.</param>
    public static IReadOnlyList<Candidate> Named(Tx tx, Actor actor, long eventId, string typed, int limit)
    {
        var from = PersonName.Normal(
            string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );
        var found = tx.List<Candidate>(
            $"""
            SELECT {Columns} FROM {Source} WHERE p.sort_key >= @from AND p.sort_key < @to AND p.left_on IS NULL
            ORDER BY c.grade IS NULL, p.sort_key, p.id LIMIT @limit
            """,
            new
            {
                eventId,
                from,
                to = from + char.MaxValue,
                limit = Most,
            }
        );
        return Findable(tx, actor, found, limit);
    }

    public static IReadOnlyList<Candidate> OfClass(Tx tx, Actor actor, long eventId, SchoolClass which, int limit)
    {
        var found = tx.List<Candidate>(
            $"""
            SELECT {Columns} FROM {Source} WHERE c.grade = @grade AND c.letter = @letter ORDER BY p.sort_key, p.id LIMIT @limit
            """,
            new
            {
                eventId,
                grade = which.Grade,
                letter = which.Letter,
                limit = Most,
            }
        );
        return Findable(tx, actor, found, limit);
    }

    /// <summary>On the list or a player already, else whom this member of staff may find anywhere.</summary>
    private static IReadOnlyList<Candidate> Findable(Tx tx, Actor actor, IEnumerable<Candidate> found, int limit) =>
        [.. found.Where(c => c.IsSignedUp || c.IsHere || DirectoryStore.Find(tx, actor, c.Id) is not null).Take(limit)];
}

using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Families;

/// <summary>A line of «Реестр согласий»: one answer.</summary>
public sealed record ConsentEntry
{
    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public int? Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    public ConsentPurpose Purpose { get; init; }

    public ConsentAnswer Answer { get; init; }

    public ConsentSource Source { get; init; }

    /// <summary>Who answered, in full; nothing for a paper.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>The version of the words: the first characters of their hash.</summary>
    public string? TextHash { get; init; }

    public DateTimeOffset At { get; init; }
}

public static class ConsentRegisterReport
{
    /// <returns>Every answer, by class and name, in the order of time; nothing when the actor does not lead the centre.</returns>
    public static IReadOnlyList<ConsentEntry>? Of(Tx tx, Actor actor) =>
        actor.LeadsCentre
            ? tx.List<ConsentEntry>(
                """
                SELECT p.family_name, p.given_name, c.grade, coalesce(c.letter, '') AS letter,
                    a.purpose, a.answer, a.source, a.at, substr(t.hash, 1, 8) AS text_hash,
                    w.family_name || ' ' || w.given_name AS answered_by
                FROM consent_answers a
                JOIN people p ON p.id = a.person_id
                LEFT JOIN class_memberships c ON c.person_id = p.id AND c.to_day IS NULL
                LEFT JOIN people w ON w.id = a.answered_by
                LEFT JOIN consent_texts t ON t.id = a.text_id
                ORDER BY c.grade IS NULL, c.grade, c.letter, p.sort_key, p.id, a.id
                """
            )
            : null;
}

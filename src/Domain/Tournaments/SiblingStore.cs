using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments;

/// <summary>Children of one family among the players. The one place where a tournament asks the families.</summary>
internal static class SiblingStore
{
    /// <summary>Pairs of players who share a legal representative, confirmed or by their own word.</summary>
    public static IReadOnlyList<Ban> Among(Tx tx, long eventId) =>
        tx.List<Ban>(
            """
            SELECT DISTINCT one.id AS one_id, other.id AS other_id FROM tournament_players one
            JOIN family_links a ON a.child_id = one.person_id AND a.role = 'representative' AND a.until IS NULL
            JOIN family_links b ON b.adult_id = a.adult_id AND b.role = 'representative' AND b.until IS NULL
            JOIN tournament_players other ON other.person_id = b.child_id AND other.event_id = one.event_id
            WHERE one.event_id = @eventId AND one.id < other.id ORDER BY one.id, other.id
            """,
            new { eventId }
        );
}

using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments;

/// <summary>The rows of <c>tournament_players</c>, their absences and who is kept apart.</summary>
public static class TournamentPlayerStore
{
    public static IReadOnlyList<TournamentPlayer> Of(Tx tx, long eventId) =>
        tx.List<TournamentPlayer>(
            """
            SELECT t.id, t.event_id, t.person_id, t.number, t.rating, t.state, t.points, t.place,
                coalesce(p.family_name, '') AS family_name, coalesce(p.given_name, '') AS given_name,
                c.grade, coalesce(c.letter, '') AS letter,
                EXISTS (SELECT 1 FROM consents a WHERE a.person_id = t.person_id AND a.purpose = 'publishing'
                    AND a.withdrawn_at IS NULL) AS may_publish
            FROM tournament_players t
            LEFT JOIN people p ON p.id = t.person_id
            LEFT JOIN class_memberships c ON c.person_id = t.person_id AND c.to_day IS NULL
            WHERE t.event_id = @eventId ORDER BY t.number, t.id
            """,
            new { eventId }
        );

    public static IReadOnlyList<Absence> AbsencesOf(Tx tx, long eventId) =>
        tx.List<Absence>(
            """
            SELECT a.player_id, a.round, a.worth FROM tournament_absences a
            JOIN tournament_players t ON t.id = a.player_id WHERE t.event_id = @eventId ORDER BY a.player_id, a.round
            """,
            new { eventId }
        );

    public static IReadOnlyList<Ban> BansOf(Tx tx, long eventId) =>
        tx.List<Ban>(
            """
            SELECT b.one_id, b.other_id FROM tournament_bans b
            JOIN tournament_players t ON t.id = b.one_id WHERE t.event_id = @eventId ORDER BY b.one_id, b.other_id
            """,
            new { eventId }
        );

    internal static IReadOnlyList<TournamentPlayer> OfPerson(Tx tx, long personId) =>
        tx.List<TournamentPlayer>(
            "SELECT id, event_id, person_id, number, state FROM tournament_players WHERE person_id = @personId ORDER BY id",
            new { personId }
        );

    internal static void ForgetPerson(Tx tx, long personId) =>
        tx.Run("UPDATE tournament_players SET person_id = NULL WHERE person_id = @personId", new { personId });

    /// <returns>The row's id, or nothing when this person is a player already.</returns>
    internal static long? Add(Tx tx, long eventId, long personId, int? number, int rating) =>
        tx.Find<long?>(
            """
            INSERT INTO tournament_players (event_id, person_id, number, rating, state, came_at)
            VALUES (@eventId, @personId, @number, @rating, 'here', @now)
            ON CONFLICT (event_id, person_id) DO NOTHING
            RETURNING id
            """,
            new
            {
                eventId,
                personId,
                number,
                rating,
                now = tx.Now,
            }
        );

    /// <summary>Before the start only: who has played stays.</summary>
    internal static void Remove(Tx tx, long id) =>
        tx.Run("DELETE FROM tournament_players WHERE id = @id AND number IS NULL", new { id });

    internal static void SetState(Tx tx, long id, PlayerState state) =>
        tx.Run("UPDATE tournament_players SET state = @state WHERE id = @id", new { id, state = state.Stored() });

    internal static void SetNumber(Tx tx, long id, int? number, int rating) =>
        tx.Run(
            "UPDATE tournament_players SET number = @number, rating = @rating WHERE id = @id",
            new
            {
                id,
                number,
                rating,
            }
        );

    internal static void Place(Tx tx, long id, int points, int? place) =>
        tx.Run(
            "UPDATE tournament_players SET points = @points, place = @place WHERE id = @id",
            new
            {
                id,
                points,
                place,
            }
        );

    /// <param name="worth">Nothing to take the absence away.</param>
    internal static void SetAbsence(Tx tx, long playerId, int round, AbsenceWorth? worth)
    {
        tx.Run(
            "DELETE FROM tournament_absences WHERE player_id = @playerId AND round = @round",
            new { playerId, round }
        );
        if (worth is { } known)
        {
            tx.Run(
                "INSERT INTO tournament_absences (player_id, round, worth) VALUES (@playerId, @round, @worth)",
                new
                {
                    playerId,
                    round,
                    worth = known.Stored(),
                }
            );
        }
    }

    internal static void Ban(Tx tx, long one, long other) =>
        tx.Run(
            "INSERT INTO tournament_bans (one_id, other_id) VALUES (@one, @other) ON CONFLICT (one_id, other_id) DO NOTHING",
            new { one = Math.Min(one, other), other = Math.Max(one, other) }
        );

    internal static int Unban(Tx tx, long one, long other) =>
        tx.Run(
            "DELETE FROM tournament_bans WHERE one_id = @one AND other_id = @other",
            new { one = Math.Min(one, other), other = Math.Max(one, other) }
        );
}

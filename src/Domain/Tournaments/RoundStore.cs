using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments;

/// <summary>The rows of <c>tournament_rounds</c> and <c>tournament_seats</c>.</summary>
public static class RoundStore
{
    private const string SeatColumns =
        "s.round_id, s.player_id, s.board, s.side, s.outcome, s.bracket_match, s.reported, s.reported_at, s.is_asked";

    public static Round? Find(Tx tx, long id) =>
        tx.Find<Round>(
            "SELECT id, event_id, number, state, edition, reason FROM tournament_rounds WHERE id = @id",
            new { id }
        );

    public static IReadOnlyList<Round> Of(Tx tx, long eventId) =>
        tx.List<Round>(
            """
            SELECT id, event_id, number, state, edition, reason FROM tournament_rounds
            WHERE event_id = @eventId ORDER BY number
            """,
            new { eventId }
        );

    public static IReadOnlyList<Seat> SeatsOf(Tx tx, long eventId) =>
        tx.List<Seat>(
            $"""
            SELECT {SeatColumns} FROM tournament_seats s JOIN tournament_rounds r ON r.id = s.round_id
            WHERE r.event_id = @eventId ORDER BY r.number, s.board, s.side DESC
            """,
            new { eventId }
        );

    /// <summary>Reports that nobody has answered for so long, in games that are still open.</summary>
    public static IReadOnlyList<Seat> Silent(Tx tx, TimeSpan patience) =>
        tx.List<Seat>(
            $"""
            SELECT {SeatColumns} FROM tournament_seats s
            WHERE s.reported_at <= @then AND s.is_asked = 0 AND s.outcome = 'pending'
            """,
            new { then = tx.Now - patience }
        );

    internal static long AddDraft(Tx tx, long eventId, int number) =>
        tx.One<long>(
            """
            INSERT INTO tournament_rounds (event_id, number, state, drafted_at) VALUES (@eventId, @number, 'drafted', @now)
            ON CONFLICT (event_id, number) DO UPDATE SET drafted_at = excluded.drafted_at
            RETURNING id
            """,
            new
            {
                eventId,
                number,
                now = tx.Now,
            }
        );

    internal static void AddSeat(Tx tx, Seat seat) =>
        tx.Run(
            """
            INSERT INTO tournament_seats (round_id, player_id, board, side, outcome, bracket_match)
            VALUES (@roundId, @playerId, @board, @side, @outcome, @bracketMatch)
            """,
            new
            {
                seat.RoundId,
                seat.PlayerId,
                seat.Board,
                side = seat.Side.Stored(),
                outcome = seat.Outcome.Stored(),
                seat.BracketMatch,
            }
        );

    internal static void ClearSeats(Tx tx, long roundId) =>
        tx.Run("DELETE FROM tournament_seats WHERE round_id = @roundId", new { roundId });

    /// <summary>A draft that was never published goes as if it had not been; one that was keeps its row and its edition.</summary>
    internal static void DropDraft(Tx tx, long roundId)
    {
        ClearSeats(tx, roundId);
        tx.Run(
            "DELETE FROM tournament_rounds WHERE id = @roundId AND state = 'drafted' AND edition = 0",
            new { roundId }
        );
    }

    /// <returns>False when somebody else published it before.</returns>
    internal static bool Publish(Tx tx, long roundId) =>
        tx.Run(
            """
            UPDATE tournament_rounds SET state = 'published', edition = edition + 1, published_at = @now
            WHERE id = @roundId AND state = 'drafted'
            """,
            new { roundId, now = tx.Now }
        ) == 1;

    internal static void TakeBack(Tx tx, long roundId, string reason) =>
        tx.Run(
            "UPDATE tournament_rounds SET state = 'drafted', reason = @reason WHERE id = @roundId",
            new { roundId, reason }
        );

    internal static void SetOutcome(Tx tx, Seat seat, SeatOutcome outcome) =>
        tx.Run(
            "UPDATE tournament_seats SET outcome = @outcome WHERE round_id = @roundId AND player_id = @playerId",
            new
            {
                seat.RoundId,
                seat.PlayerId,
                outcome = outcome.Stored(),
            }
        );

    internal static void Report(Tx tx, Seat seat, SeatOutcome? reported) =>
        tx.Run(
            """
            UPDATE tournament_seats SET reported = @reported, reported_at = @at, is_asked = 0
            WHERE round_id = @roundId AND player_id = @playerId
            """,
            new
            {
                seat.RoundId,
                seat.PlayerId,
                reported = reported?.Stored(),
                at = reported is null ? (DateTimeOffset?)null : tx.Now,
            }
        );

    internal static void MarkAsked(Tx tx, Seat seat) =>
        tx.Run(
            "UPDATE tournament_seats SET is_asked = 1 WHERE round_id = @roundId AND player_id = @playerId",
            new { seat.RoundId, seat.PlayerId }
        );
}

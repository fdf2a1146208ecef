using TochkaBot.Chess.Rating;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>The school rating of each person, from the centre's own games.</summary>
public static class RatingStore
{
    /// <summary>Of those who have one.</summary>
    public static IReadOnlyDictionary<long, SchoolRating> Of(Tx tx, long eventId) =>
        tx.List<Row>(
                """
                SELECT r.person_id, r.rating, r.games FROM chess_ratings r
                JOIN tournament_players t ON t.person_id = r.person_id WHERE t.event_id = @eventId
                """,
                new { eventId }
            )
            .ToDictionary(r => r.PersonId, r => new SchoolRating(r.Rating, r.Games));

    /// <summary>What somebody brings along; newcomers begin where everybody begins.</summary>
    public static int RatingOf(Tx tx, long personId) =>
        tx.Find<int?>("SELECT rating FROM chess_ratings WHERE person_id = @personId", new { personId })
        ?? SchoolElo.Start;

    internal static void Save(Tx tx, long personId, SchoolRating rating) =>
        tx.Run(
            """
            INSERT INTO chess_ratings (person_id, rating, games, changed_at) VALUES (@personId, @rating, @games, @now)
            ON CONFLICT (person_id) DO UPDATE SET
                rating = excluded.rating, games = excluded.games, changed_at = excluded.changed_at
            """,
            new
            {
                personId,
                rating = rating.Rating,
                games = rating.Games,
                now = tx.Now,
            }
        );

    private sealed record Row
    {
        public long PersonId { get; init; }

        public int Rating { get; init; }

        public int Games { get; init; }
    }
}

using System.Runtime.InteropServices;
using TochkaBot.Chess.TieBreaks;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Rating;

/// <summary>A rating from the centre's own games.</summary>
/// <param name="Rating">Rating points, <see cref="SchoolElo.Lowest"/> and up.</param>
/// <param name="Games">Games that made it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SchoolRating(int Rating, int Games);

/// <summary>A game that counts for the rating.</summary>
/// <param name="White">Who had White: any number that the caller knows people by.</param>
/// <param name="Black">Who had Black.</param>
/// <param name="WhiteHalves">Half points of White: 2, 1 or 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RatedGame(long White, long Black, int WhiteHalves);

/// <summary>
/// Elo for a school: the expectation table of FIDE (B.02 art. 8.1), differences over 400 counted as 400, a quick start
/// for newcomers. All games of an event count against the ratings before it, so their order does not matter.
/// </summary>
public static class SchoolElo
{
    /// <summary>Where everybody begins.</summary>
    public const int Start = 1000;

    /// <summary>No rating falls below this.</summary>
    public const int Lowest = 100;

    /// <summary>So many games long a newcomer's rating moves twice as fast.</summary>
    public const int NewcomerGames = 20;

    private const int WidestDifference = 400;

    /// <summary>The games of a tournament that were played over the board and lasted longer than a move.</summary>
    /// <param name="tournament">The tournament.</param>
    /// <param name="personOf">From starting number to the person's own number.</param>
    public static IEnumerable<RatedGame> GamesOf(Tournament tournament, Func<int, long> personOf) =>
        from player in tournament.Players
        from cell in player.Rounds
        where cell is { IsRated: true, Colour: Colour.White }
        select new RatedGame(personOf(player.Number), personOf(cell.Opponent), PointSystem.Standard.Of(cell.Outcome));

    /// <summary>Ratings after an event, of everybody who played in it.</summary>
    /// <param name="before">Ratings before it; whoever is missing starts at <see cref="Start"/>.</param>
    /// <param name="games">All games of the event.</param>
    /// <exception cref="ArgumentException">Somebody plays against themselves, or a result is not 0, 1 or 2.</exception>
    public static IReadOnlyDictionary<long, SchoolRating> After(
        IReadOnlyDictionary<long, SchoolRating> before,
        IEnumerable<RatedGame> games
    )
    {
        Dictionary<long, (int Games, int Gain)> sums = [];
        foreach (var game in games)
        {
            if (game.White == game.Black || game.WhiteHalves is < 0 or > 2)
                throw new ArgumentException($"Not a game: {game}", nameof(games));
            var difference = RatingOf(before, game.White).Rating - RatingOf(before, game.Black).Rating;
            Add(sums, game.White, game.WhiteHalves, difference);
            Add(sums, game.Black, 2 - game.WhiteHalves, -difference);
        }
        return sums.ToDictionary(item => item.Key, item => Moved(RatingOf(before, item.Key), item.Value));
    }

    private static SchoolRating RatingOf(IReadOnlyDictionary<long, SchoolRating> before, long person) =>
        before.TryGetValue(person, out var known) ? known : new(Start, 0);

    /// <summary>Gains are counted in hundredths of a point of score.</summary>
    private static void Add(Dictionary<long, (int Games, int Gain)> sums, long person, int halves, int difference)
    {
        var expected = RatingTables.Expected(Math.Clamp(difference, -WidestDifference, WidestDifference));
        var (games, gain) = sums.GetValueOrDefault(person);
        sums[person] = (games + 1, gain + (50 * halves) - expected);
    }

    private static SchoolRating Moved(SchoolRating before, (int Games, int Gain) played)
    {
        var factor = before.Games < NewcomerGames ? 40 : 20;
        var change = (int)Math.Round(factor * played.Gain / 100m, MidpointRounding.AwayFromZero);
        return new(Math.Max(Lowest, before.Rating + change), before.Games + played.Games);
    }
}

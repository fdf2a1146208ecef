using TochkaBot.Chess.Knockout;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>A bracket as far as it has been played. Everybody whose match is open plays its next game in the next round.</summary>
public sealed class BracketPlay
{
    private readonly Book book;
    private readonly Dictionary<string, IReadOnlyList<Game>> games;
    private readonly Dictionary<int, TournamentPlayer> bySeed;

    private BracketPlay(Book book)
    {
        this.book = book;
        bySeed = book.Players.Where(p => p.Number is not null).ToDictionary(p => p.Number!.Value);
        games = book
            .AllGames.Where(g => g.Match is not null)
            .GroupBy(g => g.Match!)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<Game>)[.. g]);
        Run = Follow();
    }

    public BracketRun Run { get; }

    public static BracketPlay Of(Book book) => new(book);

    public bool IsOver => Run.IsOver;

    public TournamentPlayer? PlayerOf(int? seed) => seed is { } known ? bySeed.GetValueOrDefault(known) : null;

    public IReadOnlyList<Game> GamesOf(string match) => games.GetValueOrDefault(match, []);

    internal IReadOnlyList<Seat> NextSeats() =>
        [.. Run.Ready.Select((match, i) => (match, Board: i + 1)).SelectMany(m => SeatsOf(m.match, m.Board))];

    /// <summary>Matches that are decided open others: followed until nothing moves any more.</summary>
    private BracketRun Follow()
    {
        var layout =
            book.Tournament.System == TournamentSystem.DoubleElimination
                ? Brackets.DoubleElimination(bySeed.Count)
                : Brackets.SingleElimination(bySeed.Count, book.Tournament.ThirdPlace);
        Dictionary<string, int> winners = [];
        while (true)
        {
            var run = new BracketRun(layout, bySeed.Count, winners);
            var decided = run.Ready.Select(m => (m.Match.Id, Winner: WinnerOf(m))).Where(m => m.Winner > 0).ToList();
            if (decided.Count == 0)
            {
                return run;
            }

            decided.ForEach(m => winners[m.Id] = m.Winner);
        }
    }

    /// <returns>The seed that won, 0 while the match is open.</returns>
    private int WinnerOf(BracketState match)
    {
        var (upper, lower) = (bySeed[match.A!.Value], bySeed[match.B!.Value]);
        if (MatchOf(match).UpperWon is { } upperWon)
        {
            return upperWon ? match.A.Value : match.B.Value;
        }

        return (upper.IsHere, lower.IsHere) switch
        {
            (true, true) => 0,
            (true, false) => match.A.Value,
            (false, true) => match.B.Value,
            _ => Math.Min(match.A.Value, match.B.Value),
        };
    }

    private KnockoutMatch MatchOf(BracketState match)
    {
        var played = GamesOf(match.Match.Id);
        var upper = bySeed[match.A!.Value];
        return new KnockoutMatch(book.Tournament.MatchGames, UpperBeginsWhite(match, played))
        {
            Results = [.. played.Where(g => !g.IsOpen).Select(g => HalvesOf(g, upper.Id, match))],
        };
    }

    private static int HalvesOf(Game game, long upper, BracketState match) =>
        game.SeatOf(upper)!.Outcome switch
        {
            SeatOutcome.Win or SeatOutcome.ForfeitWin => 2,
            SeatOutcome.Draw => 1,
            // When neither came, somebody must go on all the same: the better seed.
            SeatOutcome.ForfeitLoss when game.Result == GameResult.BothAbsent && match.A < match.B => 2,
            _ => 0,
        };

    /// <summary>As the first game has it; before it, White is for who had it less often so far.</summary>
    private bool UpperBeginsWhite(BracketState match, IReadOnlyList<Game> played)
    {
        var (upper, lower) = (bySeed[match.A!.Value].Id, bySeed[match.B!.Value].Id);
        return played.Count > 0 ? played[0].White.PlayerId == upper : Whites(upper) <= Whites(lower);
    }

    private int Whites(long playerId) =>
        book.AllGames.Sum(g =>
            g.White.PlayerId == playerId ? 1
            : g.Black.PlayerId == playerId ? -1
            : 0
        );

    private IEnumerable<Seat> SeatsOf(BracketState state, int board)
    {
        var match = MatchOf(state);
        var (upper, lower) = (bySeed[state.A!.Value], bySeed[state.B!.Value]);
        var upperIsWhite = match.NextColour == Colour.White;
        return [SeatOf(upperIsWhite ? upper : lower, Side.White), SeatOf(upperIsWhite ? lower : upper, Side.Black)];

        Seat SeatOf(TournamentPlayer player, Side side) =>
            new()
            {
                PlayerId = player.Id,
                Board = board,
                Side = side,
                BracketMatch = state.Match.Id,
            };
    }
}

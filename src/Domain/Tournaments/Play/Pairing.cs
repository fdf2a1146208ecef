using TochkaBot.Chess.RoundRobin;
using TochkaBot.Chess.Swiss;
using TochkaBot.Chess.Swiss.Arbiter;
using TochkaBot.Chess.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;
using ChessTournament = TochkaBot.Chess.Tournaments.Tournament;

namespace TochkaBot.Domain.Tournaments.Play;

/// <summary>A round as it would be drafted: who sits where.</summary>
/// <param name="Obstacle">Why the rules leave no pairing.</param>
internal sealed record Pairs(IReadOnlyList<Seat> Seats, Obstacle? Obstacle = null);

/// <summary>What gives way so that a round can be paired at all, in players.</summary>
/// <param name="Rules">As a number that a button can carry.</param>
/// <param name="Exceptions">The boards that break them; the second is nothing for the bye.</param>
public sealed record WayOut(
    int Rules,
    bool Rematch,
    bool SecondBye,
    bool Colour,
    bool Ban,
    IReadOnlyList<(TournamentPlayer One, TournamentPlayer? Other)> Exceptions
);

/// <summary>Pairs a round from the book alone: no clock, no store, the same answer always.</summary>
public static class Pairing
{
    internal static Pairs Of(Book book, int round) =>
        book.Tournament.System switch
        {
            TournamentSystem.Swiss => Swiss(book, round, relaxed: 0),
            TournamentSystem.RoundRobin => RoundRobin(book, round),
            _ => new Pairs(BracketPlay.Of(book).NextSeats()),
        };

    /// <param name="relaxed">The rules of a way out; 0 for none.</param>
    internal static Pairs Swiss(Book book, int round, int relaxed)
    {
        var (chess, present) = Field(book, round);
        var pairing =
            relaxed == 0
                ? DutchPairing.Pair(chess, round, present)
                : WaysOut.Of(chess, round, present).FirstOrDefault(w => (int)w.Rules == relaxed)?.Pairing;
        return pairing is { Exists: true } ? new Pairs(Seated(book, pairing.Boards)) : new Pairs([], pairing?.Obstacle);
    }

    /// <summary>Why no legal pairing exists: who cannot find an opponent. Empty when one does.</summary>
    public static IReadOnlyList<TournamentPlayer> Stuck(Book book, int round)
    {
        var (chess, present) = Field(book, round);
        return DutchPairing.Pair(chess, round, present).Obstacle is { } obstacle
            ? [.. obstacle.Stuck.Select(number => ByNumber(book, number))]
            : [];
    }

    public static IReadOnlyList<WayOut> Ways(Book book, int round)
    {
        var (chess, present) = Field(book, round);
        return
        [
            .. WaysOut
                .Of(chess, round, present)
                .Where(w => w.Pairing.Exists)
                .Select(w => new WayOut(
                    (int)w.Rules,
                    w.Rules.HasFlag(Rule.Rematch),
                    w.Rules.HasFlag(Rule.SecondBye),
                    w.Rules.HasFlag(Rule.Colour),
                    w.Rules.HasFlag(Rule.Ban),
                    [.. w.Exceptions.Select(b => (ByNumber(book, b.White), b.IsBye ? null : ByNumber(book, b.Black)))]
                )),
        ];
    }

    /// <summary>What is wrong with a draft that was changed by hand.</summary>
    public static IReadOnlyList<DraftFault> Faults(Book book)
    {
        if (book.Draft is not { } draft || book.Tournament.System != TournamentSystem.Swiss)
        {
            return [];
        }

        var (chess, present) = Field(book, draft.Number);
        var boards = book.Games(draft)
            .Select(g => new Board(NumberOf(book, g.White), NumberOf(book, g.Black)))
            .Concat(book.Byes(draft).Select(p => new Board(p.Number!.Value, 0)))
            .ToList();
        return
        [
            .. HandPairing
                .Faults(chess, draft.Number, present, boards)
                .Select(f => new DraftFault(
                    f.Fault,
                    f.IsImpossible,
                    ByNumber(book, f.Board.White),
                    f.Board.IsBye ? null : ByNumber(book, f.Board.Black)
                )),
        ];
    }

    private static (ChessTournament Chess, IReadOnlyCollection<Player> Present) Field(Book book, int round)
    {
        var chess = Crosstable.Of(book, round - 1, p => p.Name(Naming.Inside));
        var here = book.PresentIn(round).Select(p => p.Number!.Value).ToHashSet();
        return (chess, [.. chess.Players.Where(p => here.Contains(p.Number))]);
    }

    private static Pairs RoundRobin(Book book, int round)
    {
        var players = book.Players.Count(p => p.Number is not null);
        var calendar = BergerTable.For(players, book.Tournament.Circles);
        return new Pairs([
            .. Seated(book, calendar[round - 1].Boards).GroupBy(s => s.Board).SelectMany(b => Forfeited(book, [.. b])),
        ]);
    }

    /// <summary>Who left has lost what the calendar still has for them.</summary>
    private static IEnumerable<Seat> Forfeited(Book book, IReadOnlyList<Seat> seats)
    {
        var gone = seats.Where(s => !book.Player(s.PlayerId)!.IsHere).ToList();
        return gone.Count == 0
            ? seats
            : seats.Select(s =>
                s with
                {
                    Outcome = gone.Contains(s) ? SeatOutcome.ForfeitLoss : SeatOutcome.ForfeitWin,
                }
            );
    }

    private static IReadOnlyList<Seat> Seated(Book book, IReadOnlyList<Board> boards) =>
        [
            .. boards.Where(b => !b.IsBye).Select((b, i) => (b, i + 1)).SelectMany(b => AtBoard(book, b.b, b.Item2)),
            .. boards
                .Where(b => b.IsBye)
                .Select(b => new Seat { PlayerId = ByNumber(book, b.White).Id, Outcome = SeatOutcome.Bye }),
        ];

    private static IEnumerable<Seat> AtBoard(Book book, Board board, int number) =>
        [
            new Seat
            {
                PlayerId = ByNumber(book, board.White).Id,
                Board = number,
                Side = Side.White,
            },
            new Seat
            {
                PlayerId = ByNumber(book, board.Black).Id,
                Board = number,
                Side = Side.Black,
            },
        ];

    private static TournamentPlayer ByNumber(Book book, int number) => book.Players.First(p => p.Number == number);

    private static int NumberOf(Book book, Seat seat) => book.Player(seat.PlayerId)!.Number!.Value;
}

/// <summary>A rule that a board of the draft breaks.</summary>
/// <param name="IsImpossible">The round cannot be played like this at all.</param>
public sealed record DraftFault(Fault Fault, bool IsImpossible, TournamentPlayer One, TournamentPlayer? Other);

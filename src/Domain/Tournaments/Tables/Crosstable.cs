using TochkaBot.Chess.RoundRobin;
using TochkaBot.Chess.Tournaments;
using ChessTournament = TochkaBot.Chess.Tournaments.Tournament;

namespace TochkaBot.Domain.Tournaments.Tables;

/// <summary>The book as the chess library wants it: players by number, round by round.</summary>
public static class Crosstable
{
    /// <param name="book">The book.</param>
    /// <param name="rounds">So many rounds from the first; a drafted one may be among them.</param>
    /// <param name="name">What a player is called in it.</param>
    public static ChessTournament Of(Book book, int rounds, Func<TournamentPlayer, string> name)
    {
        var numbers = book.Players.Where(p => p.Number is not null).ToDictionary(p => p.Id, p => p.Number!.Value);
        var seats = Seats(book);
        return new ChessTournament
        {
            Players =
            [
                .. book
                    .Players.Where(p => p.Number is not null)
                    .OrderBy(p => p.Number)
                    .Select(p => new Player
                    {
                        Number = p.Number!.Value,
                        Name = name(p),
                        Rating = p.Rating,
                        Rounds = [.. Enumerable.Range(1, rounds).Select(r => CellOf(book, seats, numbers, p, r))],
                    }),
            ],
            PlannedRounds = book.Tournament.IsBracket ? 0 : book.Tournament.Rounds,
            InitialColour = ColourOf(book.Tournament.InitialColour),
            Forbidden = [.. Forbidden(book, numbers)],
            TypeCode = TypeCode(book.Tournament),
        };
    }

    /// <summary>
    /// The same for the table of a round robin: with its whole calendar, from which those who left early go without a
    /// trace, and those who left late lose what they did not play.
    /// </summary>
    internal static ChessTournament WithCalendar(ChessTournament played, Book book)
    {
        if (book.Tournament.System != TournamentSystem.RoundRobin || played.Players.Count < 2)
        {
            return played;
        }

        var calendar = BergerTable.For(played.Players.Count, book.Tournament.Circles);
        var whole = calendar
            .Skip(played.Players[0].Rounds.Count)
            .Aggregate(played, (tournament, round) => tournament.WithRound(round.Round, round.Boards));
        return book
            .Players.Where(p => !p.IsHere && p.Number is not null)
            .Aggregate(
                whole,
                (tournament, gone) =>
                    tournament.Players.Any(p => p.Number == gone.Number)
                        ? Withdrawal.Apply(tournament, gone.Number!.Value)
                        : tournament
            );
    }

    /// <summary>Games of a fixed calendar may be played later; until then nobody has anything for them.</summary>
    internal static ChessTournament WithoutOpenGames(ChessTournament played, Book book) =>
        book.Tournament.System != TournamentSystem.RoundRobin
            ? played
            : played with
            {
                Players =
                [
                    .. played.Players.Select(p =>
                        p with
                        {
                            Rounds = [.. p.Rounds.Select(c => c.Outcome == Outcome.Pending ? Nothing : c)],
                        }
                    ),
                ],
            };

    private static Cell Nothing => new(0, Colour.None, Outcome.ZeroPointBye);

    private static Dictionary<(long Player, int Round), (Seat Mine, Seat? Other)> Seats(Book book)
    {
        var numbers = book.Rounds.ToDictionary(r => r.Id, r => r.Number);
        var boards = book.Seats.Where(s => s.Board is not null).ToLookup(s => (s.RoundId, s.Board));
        return book.Seats.ToDictionary(
            s => (s.PlayerId, numbers[s.RoundId]),
            s =>
                (s, s.Board is null ? null : boards[(s.RoundId, s.Board)].FirstOrDefault(o => o.PlayerId != s.PlayerId))
        );
    }

    private static Cell CellOf(
        Book book,
        Dictionary<(long Player, int Round), (Seat Mine, Seat? Other)> seats,
        Dictionary<long, int> numbers,
        TournamentPlayer player,
        int round
    )
    {
        if (!seats.TryGetValue((player.Id, round), out var seat))
        {
            var worth = book.AbsenceOf(player.Id, round);
            return new Cell(0, Colour.None, worth == AbsenceWorth.Half ? Outcome.HalfPointBye : Outcome.ZeroPointBye);
        }

        return seat.Other is { } other
            ? new Cell(numbers[other.PlayerId], ColourOf(seat.Mine.Side), OutcomeOf(seat.Mine.Outcome))
            : new Cell(0, Colour.None, OutcomeOf(seat.Mine.Outcome));
    }

    private static IEnumerable<ForbiddenGroup> Forbidden(Book book, Dictionary<long, int> numbers)
    {
        foreach (var ban in book.Bans)
        {
            if (numbers.TryGetValue(ban.OneId, out var one) && numbers.TryGetValue(ban.OtherId, out var other))
            {
                yield return new ForbiddenGroup(1, LastRound, [Math.Min(one, other), Math.Max(one, other)]);
            }
        }

        if (!book.Tournament.ClassApart)
        {
            yield break;
        }

        foreach (
            var ofClass in book
                .Players.Where(p => p.Number is not null && p.Class is not null)
                .GroupBy(p => p.Class)
                .Where(g => g.Count() > 1)
        )
        {
            yield return new ForbiddenGroup(1, LastRound, [.. ofClass.Select(p => p.Number!.Value).Order()]);
        }
    }

    /// <summary>As the report file writes «to the end».</summary>
    private const int LastRound = 999;

    private static string TypeCode(Tournament tournament) =>
        (tournament.System, tournament.Circles) switch
        {
            (TournamentSystem.Swiss, _) => "FIDE_DUTCH_2026",
            (TournamentSystem.RoundRobin, 2) => "FIDE_DOUBLEROUNDROBIN",
            (TournamentSystem.RoundRobin, _) => "FIDE_ROUNDROBIN",
            _ => "OTHER_KNOCKOUT",
        };

    private static Colour ColourOf(Side side) =>
        side switch
        {
            Side.White => Colour.White,
            Side.Black => Colour.Black,
            _ => Colour.None,
        };

    private static Outcome OutcomeOf(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.Win => Outcome.Win,
            SeatOutcome.Draw => Outcome.Draw,
            SeatOutcome.Loss => Outcome.Loss,
            SeatOutcome.ForfeitWin => Outcome.ForfeitWin,
            SeatOutcome.ForfeitLoss => Outcome.ForfeitLoss,
            SeatOutcome.Bye => Outcome.PairingBye,
            _ => Outcome.Pending,
        };
}

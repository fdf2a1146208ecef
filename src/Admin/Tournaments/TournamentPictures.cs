using TochkaBot.Chess.TieBreaks.Words;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Chess;
using TochkaBot.Pictures.Screens;
using PictureSeat = TochkaBot.Pictures.Chess.Seat;

namespace TochkaBot.Admin.Tournaments;

/// <summary>A tournament as pictures: the same for the chat and for programs. A long table takes several.</summary>
public static class TournamentPictures
{
    /// <summary>The current round; empty before the first.</summary>
    public static IReadOnlyList<Sheet> Pairings(Book book, Naming naming, Theme theme)
    {
        if (book.Current is not { } round)
        {
            return [];
        }

        var before = PointsBefore(book, round);
        return PairingsPicture.Draw(
            new PairingsInput(
                book.Event.Title,
                $"Тур {round.Number}",
                [
                    .. book.Games(round)
                        .Select(g => new BoardRow(
                            g.Board,
                            SeatOf(book, g.White, naming, before),
                            SeatOf(book, g.Black, naming, before),
                            ResultOf(g.Result)
                        )),
                ],
                [.. book.Byes(round).Select(p => $"{p.Name(naming)} — без игры, 1 очко")]
            ),
            theme
        );
    }

    public static IReadOnlyList<Sheet> Standings(Book book, Naming naming, Theme theme)
    {
        var table = Table.Of(book);
        return StandingsPicture.Draw(
            new StandingsInput(
                book.Event.Title,
                State(book, table),
                [.. table.TieBreaks.Take(3).Select(HeadOf)],
                [
                    .. table.Lines.Select(l => new StandingRow(
                        $"{l.Place}",
                        l.Player.Name(naming),
                        l.Points,
                        [.. l.Values.Take(3).Select(v => v is { } known ? Numbers.Text(known) : "–")]
                    )),
                ]
            ),
            theme
        );
    }

    /// <summary>Who met whom, round by round.</summary>
    public static IReadOnlyList<Sheet> Crosstable(Book book, Naming naming, Theme theme)
    {
        var table = Table.Of(book);
        return CrosstablePicture.Draw(
            new CrosstableInput(
                book.Event.Title,
                State(book, table),
                book.Published,
                [
                    .. table.Lines.Select(l => new CrossRow(
                        l.Player.Number ?? 0,
                        l.Player.Name(naming),
                        [.. book.Rounds.Where(r => r.IsPublished).Select(r => CellOf(book, r, l.Player))],
                        l.Points,
                        $"{l.Place}"
                    )),
                ]
            ),
            theme
        );
    }

    private static string State(Book book, Table table) =>
        book.Tournament.Status == TournamentStatus.Finished ? "Итоговая таблица"
        : table.Rounds == 0 ? "Пока ничего не сыграно"
        : book.Tournament.IsBracket ? $"После тура {table.Rounds}"
        : $"После тура {table.Rounds} из {book.Tournament.Rounds}";

    private static Dictionary<long, int> PointsBefore(Book book, Round round) =>
        book.Tournament.IsBracket
            ? []
            : Table
                .Of(
                    book with
                    {
                        Rounds = [.. book.Rounds.Where(r => r.Number < round.Number)],
                        Seats = SeatsBefore(book, round),
                    }
                )
                .Lines.ToDictionary(l => l.Player.Id, l => l.Points);

    private static IReadOnlyList<Domain.Tournaments.Seat> SeatsBefore(Book book, Round round)
    {
        var earlier = book.Rounds.Where(r => r.Number < round.Number).Select(r => r.Id).ToHashSet();
        return [.. book.Seats.Where(s => earlier.Contains(s.RoundId))];
    }

    private static PictureSeat SeatOf(
        Book book,
        Domain.Tournaments.Seat seat,
        Naming naming,
        Dictionary<long, int> points
    ) => new(book.Player(seat.PlayerId)!.Name(naming), points.GetValueOrDefault(seat.PlayerId));

    private static BoardResult? ResultOf(GameResult result) =>
        result switch
        {
            GameResult.WhiteWon => new BoardResult(2, 0),
            GameResult.Draw => new BoardResult(1, 1),
            GameResult.BlackWon => new BoardResult(0, 2),
            GameResult.WhiteAbsent => new BoardResult(0, 2, IsForfeit: true),
            GameResult.BlackAbsent => new BoardResult(2, 0, IsForfeit: true),
            GameResult.BothAbsent => new BoardResult(0, 0, IsForfeit: true),
            _ => null,
        };

    private static CrossCell CellOf(Book book, Round round, TournamentPlayer player)
    {
        if (book.Game(round, player.Id) is not { } game)
        {
            var worth =
                book.Byes(round).Contains(player) ? "1"
                : book.AbsenceOf(player.Id, round.Number) == AbsenceWorth.Half ? "½"
                : "0";
            return new CrossCell(null, Pieces.None, worth);
        }

        var mine = game.SeatOf(player.Id)!;
        return new CrossCell(
            book.Player(game.OpponentOf(player.Id).PlayerId)!.Number,
            mine.Side == Side.White ? Pieces.White : Pieces.Black,
            Sign(mine.Outcome)
        );
    }

    private static string Sign(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.Win => "1",
            SeatOutcome.Draw => "½",
            SeatOutcome.Loss => "0",
            SeatOutcome.ForfeitWin => "+",
            SeatOutcome.ForfeitLoss => "−",
            _ => string.Empty,
        };

    private static string HeadOf(string tieBreak) =>
        tieBreak switch
        {
            "BH/C1" => "Бх-1",
            "BH" => "Бх",
            "SB" => "ЗБ",
            "DE" => "Личн.",
            "WIN" => "Побед",
            "KS" => "Койя",
            _ => tieBreak,
        };
}

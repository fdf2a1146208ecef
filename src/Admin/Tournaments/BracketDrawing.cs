using System.Globalization;
using TochkaBot.Chess.Knockout;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Pictures.Canvas;
using TochkaBot.Pictures.Chess;
using TochkaBot.Pictures.Screens;

namespace TochkaBot.Admin.Tournaments;

/// <summary>A bracket as it stands: from the matches of the library to the columns of the picture.</summary>
public static class BracketDrawing
{
    /// <summary>Empty unless it is a bracket that has begun.</summary>
    public static IReadOnlyList<Sheet> Of(Book book, Naming naming, Theme theme)
    {
        if (!book.Tournament.IsBracket || book.Players.Count(p => p.Number is not null) < 2)
        {
            return [];
        }

        var play = BracketPlay.Of(book);
        var upper = Rounds(play, naming, 'W');
        var finals = play.Run.Matches.Where(m => m.Match.Id is "GF" or "GF2" && m.A is not null).ToList();
        IReadOnlyList<BracketRound> rounds =
        [
            .. upper.Select((games, i) => new BracketRound(TitleOf(book, i, upper.Count), games)),
            .. finals.Select(m => new BracketRound(
                m.Match.Id == "GF" ? "Финал" : "Переигровка финала",
                [GameOf(play, m, naming)]
            )),
        ];
        var third = play.Run.Matches.FirstOrDefault(m => m.Match.Id == "T");
        var lower = Rounds(play, naming, 'L');
        return BracketPicture.Draw(
            new BracketInput(
                book.Event.Title,
                book.Tournament.System == TournamentSystem.DoubleElimination ? "До двух поражений" : "На выбывание",
                rounds,
                third is null ? null : GameOf(play, third, naming),
                lower.Count == 0 ? null : [.. lower.Select((games, i) => new BracketRound($"Круг {i + 1}", games))]
            ),
            theme
        );
    }

    private static string TitleOf(Book book, int round, int rounds)
    {
        if (book.Tournament.System == TournamentSystem.DoubleElimination)
        {
            return $"Круг {round + 1}";
        }

        return (rounds - round) switch
        {
            1 => "Финал",
            2 => "Полуфинал",
            var left => string.Create(CultureInfo.InvariantCulture, $"1/{1 << (left - 1)} финала"),
        };
    }

    private static List<IReadOnlyList<BracketGame?>> Rounds(BracketPlay play, Naming naming, char half) =>
        [
            .. play
                .Run.Matches.Where(m => m.Match.Id[0] == half)
                .GroupBy(m => m.Match.Id[..m.Match.Id.IndexOf('.', StringComparison.Ordinal)])
                .Select(g =>
                    (IReadOnlyList<BracketGame?>)[.. g.Select(m => IsBye(m) ? null : GameOf(play, m, naming))]
                ),
        ];

    private static bool IsBye(BracketState match) => match.A == 0 || match.B == 0;

    private static BracketGame GameOf(BracketPlay play, BracketState match, Naming naming) =>
        new(SideOf(play, match, match.A, naming), SideOf(play, match, match.B, naming));

    private static BracketPlayer SideOf(BracketPlay play, BracketState match, int? seed, Naming naming)
    {
        if (play.PlayerOf(seed) is not { } player)
        {
            return new BracketPlayer(string.Empty);
        }

        var games = play.GamesOf(match.Match.Id).Where(g => !g.IsOpen && g.SeatOf(player.Id) is not null).ToList();
        var halves = games.Sum(g =>
            g.SeatOf(player.Id)!.Outcome switch
            {
                SeatOutcome.Win or SeatOutcome.ForfeitWin => 2,
                SeatOutcome.Draw => 1,
                _ => 0,
            }
        );
        var score = games.Count == 0 ? string.Empty : Chess.TieBreaks.Words.Numbers.OfHalves(halves);
        return new BracketPlayer(player.Name(naming), score, match.Winner is not null && match.Winner == seed);
    }
}

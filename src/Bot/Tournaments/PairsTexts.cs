using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments;

/// <summary>Who plays whom, board by board.</summary>
internal static class PairsTexts
{
    public const int PerPage = 30;

    public static string Title(Book book, Round round) =>
        $"♟ {Html.Bold(book.Event.Title)}\n<b>Пары</b> · Тур {round.Number}. Слева белые.";

    /// <summary>«3. Борис С., 6Б – Мария И., 7А · 1–0».</summary>
    public static string Lines(Book book, Round round, Naming naming, int skip = 0, int take = PerPage)
    {
        var games = book.Games(round);
        var lines = games
            .Skip(skip)
            .Take(take)
            .Select(g => $"{Board(book, g, naming)}{(g.IsOpen ? string.Empty : $" · <b>{Result(g.Result)}</b>")}");
        return string.Join('\n', skip + take < games.Count ? lines : lines.Concat(Free(book, round, naming)));
    }

    /// <summary>Before it is published: with the points that each has so far.</summary>
    public static string Draft(Book book, Round round, Naming naming, int skip, int take)
    {
        var points = Table.Of(book).Lines.ToDictionary(l => l.Player.Id, l => l.Points);
        var games = book.Games(round);
        var lines = games.Skip(skip).Take(take).Select(g => Board(book, g, naming, points));
        return string.Join('\n', skip + take < games.Count ? lines : lines.Concat(Free(book, round, naming)));
    }

    public static string Result(GameResult result) =>
        result switch
        {
            GameResult.WhiteWon => "1–0",
            GameResult.Draw => "½–½",
            GameResult.BlackWon => "0–1",
            GameResult.WhiteAbsent => "– +",
            GameResult.BlackAbsent => "+ –",
            GameResult.BothAbsent => "– –",
            _ => string.Empty,
        };

    private static string Board(Book book, Game game, Naming naming, Dictionary<long, int>? points = null)
    {
        return $"{game.Board}. {Named(game.White)} – {Named(game.Black)}";

        string Named(Seat seat)
        {
            var name = Html.Safe(book.Player(seat.PlayerId)!.Name(naming));
            return points is { } known && known.TryGetValue(seat.PlayerId, out var halves) && book.Published > 0
                ? $"{name} ({TableTexts.Halves(halves)})"
                : name;
        }
    }

    /// <summary>Who has a point without a game, and who does not play this time.</summary>
    private static IEnumerable<string> Free(Book book, Round round, Naming naming)
    {
        if (book.Byes(round) is { Count: > 0 } byes)
        {
            yield return $"Без игры, с очком: {Names(byes, naming)}";
        }

        var seated = book.Seats.Where(s => s.RoundId == round.Id).Select(s => s.PlayerId).ToHashSet();
        var idle = book.Here.Where(p => p.Number is not null && !seated.Contains(p.Id)).ToList();
        if (idle.Count > 0 && !book.Tournament.IsBracket)
        {
            yield return $"Не играют: {Names(idle, naming)}";
        }
    }

    private static string Names(IEnumerable<TournamentPlayer> players, Naming naming) =>
        Html.Safe(string.Join("; ", players.Select(p => p.Name(naming))));
}

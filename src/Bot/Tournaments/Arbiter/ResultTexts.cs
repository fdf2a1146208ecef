using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;

namespace TochkaBot.Bot.Tournaments.Arbiter;

internal static class ResultTexts
{
    public const string Half = "½";
    public const string AskAbsent = "🚫 Кто не явился? Соперник получит очко.";
    public const string Both = "оба";

    public static string Screen(Book book, Round round, Naming naming)
    {
        var games = book.Games(round);
        var known = games.Count(g => !g.IsOpen);
        List<string> lines =
        [
            $"{ArbiterTexts.Title(book)} · <b>{RoundTexts.RoundTitle(book, round)}</b>",
            known == games.Count
                ? games.Count == 0
                    ? "В этом туре партий нет."
                    : "✅ Все результаты есть."
                : $"Результаты: {known} из {games.Count}. Нажмите, кто победил; ничья — ½. Слева белые.",
        ];
        if (book.Byes(round) is { Count: > 0 } free)
        {
            lines.Add($"Без игры, с очком: {Html.Safe(string.Join(", ", free.Select(p => p.Name(naming))))}");
        }

        lines.AddRange(games.Where(g => g.Report is not null).Select(g => Report(book, g, naming)));
        return string.Join('\n', lines);
    }

    /// <summary>«🗣 Стол 3: Борис С. — победа; ждём соперника».</summary>
    public static string Report(Book book, Game game, Naming naming)
    {
        var said = string.Join(
            "; ",
            game.Seats.Where(s => s.Reported is not null)
                .Select(s => $"{Html.Safe(book.Player(s.PlayerId)!.Brief(naming))} — {Word(s.Reported!.Value)}")
        );
        var waits = game.Seats.All(s => s.Reported is null) || game.Report!.IsAsked ? string.Empty : ", ждём соперника";
        return $"🗣 Стол {game.Board}: {said}{waits}";
    }

    public static string Word(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.Win => "победа",
            SeatOutcome.Draw => "ничья",
            _ => "поражение",
        };

    public static string WhiteLabel(Book book, Game game, Naming naming) =>
        $"{Mark(game.White.Outcome)}{game.Board}. {book.Player(game.White.PlayerId)!.Brief(naming)}";

    public static string BlackLabel(Book book, Game game, Naming naming) =>
        $"{Mark(game.Black.Outcome)}{book.Player(game.Black.PlayerId)!.Brief(naming)}";

    public static string HalfLabel(Game game) => game.Result == GameResult.Draw ? $"✅ {Half}" : Half;

    /// <summary>What the arbiter hears: silence, or two different results.</summary>
    public static string Ask(Book book, Game game, Naming naming, bool disputed) =>
        $"{ArbiterTexts.Title(book)} · Тур {game.Round.Number}\n"
        + $"{Report(book, game, naming)}\n\n"
        + (disputed ? "Соперник не согласен. Решите, как записать." : "Соперник молчит. Так и запишем?");

    private static string Mark(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.Win or SeatOutcome.ForfeitWin => "✅ ",
            SeatOutcome.ForfeitLoss => "🚫 ",
            _ => string.Empty,
        };
}

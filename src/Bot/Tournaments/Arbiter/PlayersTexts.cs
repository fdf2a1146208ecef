using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Tournaments.Arbiter;

internal static class PlayersTexts
{
    public const string Leave = "🏠 Больше не играет";
    public const string Return = "▶️ Снова в игре";

    public static string List(Book book)
    {
        var (all, gone) = (book.Players.Count(p => p.Number is not null), book.Players.Count(p => !p.IsHere));
        var left = gone > 0 ? $", из них ушли: {gone}" : string.Empty;
        return $"{ArbiterTexts.Title(book)}\n{Plural.Of(all, "игрок", "игрока", "игроков")}{left}. Нажмите на имя: уход, пропуск тура, ½.";
    }

    public static string Label(TournamentPlayer player, TableLine? line, Naming naming) =>
        $"{(player.IsHere ? string.Empty : "🏠 ")}{player.Brief(naming)} · {TableTexts.Halves(line?.Points ?? 0)}";

    public static string Card(Book book, TournamentPlayer player, TableLine? line, Naming naming)
    {
        List<string> lines =
        [
            Html.Bold(player.Name(naming)),
            $"№ {player.Number} · рейтинг {player.Rating} · очки: {TableTexts.Halves(line?.Points ?? 0)}"
                + (line is not null && book.Published > 0 ? $" · место {line.Place}" : string.Empty),
        ];
        if (!player.IsHere)
        {
            lines.Add("🏠 Больше не играет.");
        }

        lines.AddRange(book.Rounds.Where(r => r.IsPublished).Select(r => Round(book, r, player, naming)));
        return string.Join('\n', lines);
    }

    public static string SkipHalf(int round) => $"Тур {round} пропустит: ½";

    public static string SkipZero(int round) => $"Тур {round} пропустит: 0";

    public static string Plays(int round) => $"▶️ Тур {round} играет";

    public static string GrantHalf(int round) => $"½ за пропущенный тур {round}";

    public static string TakeHalf(int round) => $"Убрать ½ за тур {round}";

    private static string Round(Book book, Round round, TournamentPlayer player, Naming naming) =>
        book.Game(round, player.Id) is { } game
            ? $"Тур {round.Number}: {Disc(game, player)} {Html.Safe(book.Player(game.OpponentOf(player.Id).PlayerId)!.Name(naming))} · {TableTexts.Mark(game.SeatOf(player.Id)!.Outcome)}"
        : book.Byes(round).Contains(player) ? $"Тур {round.Number}: без игры · 1"
        : $"Тур {round.Number}: не было · {(book.AbsenceOf(player.Id, round.Number) == AbsenceWorth.Half ? "½" : "0")}";

    private static string Disc(Game game, TournamentPlayer player) => game.White.PlayerId == player.Id ? "⚪" : "⚫";
}

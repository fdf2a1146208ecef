using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments;

/// <summary>Tables that a phone can show: at most thirty-four characters wide, so that no line is broken.</summary>
internal static class TableTexts
{
    public const int Width = 34;
    public const int PerPage = 30;

    private const int NameWidth = 19;

    private static readonly Dictionary<string, string> Heads = new(StringComparer.Ordinal)
    {
        ["BH/C1"] = "Бх-1",
        ["BH"] = "Бх",
        ["SB"] = "Берг",
        ["DE"] = "Личн",
        ["WIN"] = "Поб",
        ["KS"] = "Койя",
    };

    public static string Title(Book book, Table table) =>
        $"♟ {Html.Bold(book.Event.Title)}\n<b>Таблица</b>"
        + (
            book.Tournament.Status == TournamentStatus.Finished ? " · итог"
            : table.Rounds == 0 ? ", пока ничего не сыграно"
            : $" после тура {table.Rounds}"
        );

    /// <summary>«12 Мария И., 7А         3½   12½».</summary>
    public static string Lines(Book book, Table table, Naming naming, int page)
    {
        var head = table.TieBreaks.Count > 0 ? HeadOf(table.TieBreaks[0]) : string.Empty;
        IEnumerable<string> lines =
        [
            Line("№", "Игрок", "Очки", head),
            .. table
                .Lines.Skip(page * PerPage)
                .Take(PerPage)
                .Select(l =>
                    Line(
                        l.Place.ToString(CultureInfo.InvariantCulture),
                        Marked(book, l, naming),
                        Halves(l.Points),
                        l.Values.Count > 0 ? Value(l.Values[0]) : string.Empty
                    )
                ),
        ];
        return $"<pre>{Html.Safe(string.Join('\n', lines))}</pre>";
    }

    public static string HeadOf(string tieBreak) => Heads.GetValueOrDefault(tieBreak, tieBreak);

    /// <summary>11 half points are «5½».</summary>
    public static string Halves(int halves) =>
        halves == 1 ? "½"
        : halves % 2 == 1 ? $"{halves / 2}½"
        : $"{halves / 2}";

    /// <summary>«3½ очка», «5 очков».</summary>
    public static string Points(int halves) =>
        halves % 2 == 1 ? $"{Halves(halves)} очка" : Domain.Words.Plural.Of(halves / 2, "очко", "очка", "очков");

    public static string Value(decimal? value) => value is { } known ? Chess.TieBreaks.Words.Numbers.Text(known) : "–";

    /// <summary>The result in a player's row.</summary>
    public static string Mark(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.Win => "1",
            SeatOutcome.Draw => "½",
            SeatOutcome.Loss => "0",
            SeatOutcome.ForfeitWin => "+",
            SeatOutcome.ForfeitLoss => "–",
            SeatOutcome.Bye => "1 без игры",
            _ => "играют",
        };

    private static string Marked(Book book, TableLine line, Naming naming) =>
        line.Player.IsHere || !book.IsRunning ? line.Player.Name(naming) : $"{line.Player.Name(naming)}*";

    private static string Line(string place, string name, string points, string value)
    {
        var shown = name.Length <= NameWidth ? name.PadRight(NameWidth) : name[..(NameWidth - 1)] + "…";
        return $"{place, 2} {shown} {points, 4} {value, 5}".TrimEnd();
    }
}

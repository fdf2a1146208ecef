using System.Globalization;
using System.Text;
using TochkaBot.Chess.Tournaments;

namespace TochkaBot.Chess.Trf;

/// <summary>Which records a written file may hold.</summary>
public enum TrfVersion
{
    /// <summary>TRF-2026: 142, 152, 162, 192, 250, 260.</summary>
    Trf2026,

    /// <summary>TRF16: the same facts, as far as it knows them, in XXR, XXC, XXA and XXP.</summary>
    Trf16,
}

/// <summary>Writes tournament report files that <see cref="TrfReader"/> and other programs read.</summary>
public static class TrfWriter
{
    /// <summary>The text of a report, lines ended by CR LF: programs that want CR and programs that want LF both read it.</summary>
    public static string Write(Tournament tournament, TrfVersion version = TrfVersion.Trf2026)
    {
        StringBuilder text = new();
        foreach (var (tag, content) in tournament.Heading)
            Line(text, $"{tag} {content}".TrimEnd());
        TrfSettings.Write(tournament, version, line => Line(text, line));
        foreach (var player in tournament.Players)
            Line(text, PlayerLine(tournament, player));
        return text.ToString();
    }

    /// <summary>The same as UTF-8 without mark, as TRF-2026 asks.</summary>
    public static byte[] WriteBytes(Tournament tournament, TrfVersion version = TrfVersion.Trf2026) =>
        new UTF8Encoding(false).GetBytes(Write(tournament, version));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\r\n");

    private static string PlayerLine(Tournament tournament, Player player)
    {
        var points = TrfSettings.Show(
            player.Rounds.Sum(cell => cell == default ? 0 : tournament.Points.Of(cell.Outcome))
        );
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"001 {player.Number, 4} {Cut(player.Sex, 1), 1}{Cut(player.Title, 3), 3} {Cut(player.Name, 33), -33} "
                + $"{Blank(player.Rating), 4} {Cut(player.Federation, 3), 3} {Cut(player.FideId, 11), 11} "
                + $"{Cut(player.BirthDate, 10), -10} {points, 4} {Blank(player.Rank), 4}"
        );
        return (head + string.Concat(player.Rounds.Select(CellText))).TrimEnd();
    }

    private static string CellText(Cell cell)
    {
        if (cell == default)
            return new string(' ', TrfPlayer.RoundWidth);
        var opponent = cell.Opponent > 0 ? cell.Opponent.ToString(CultureInfo.InvariantCulture) : "0000";
        // A blank result would be trimmed away, and the star is what other programs write for a game not finished.
        return $"  {opponent, 4} {TrfCodes.Code(cell.Colour)} {TrfCodes.Code(cell.Outcome)}";
    }

    private static string Cut(string text, int width) => text.Length > width ? text[..width] : text;

    private static string Blank(int number) => number > 0 ? number.ToString(CultureInfo.InvariantCulture) : "";
}

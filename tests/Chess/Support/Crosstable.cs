using TochkaBot.Chess.Tournaments;
using TochkaBot.Chess.Trf;

namespace TochkaBot.Chess.Tests.Support;

/// <summary>A small tournament as a table: «Анна | 4w1 2b= -H»; numbers are the lines in order.</summary>
internal static class Crosstable
{
    public static Tournament Of(params string[] lines) => TrfReader.Parse(Text(lines));

    public static string Text(params string[] lines) =>
        string.Concat(lines.Select((line, index) => Line(index + 1, line.Split('|')) + "\n"));

    private static string Line(int number, string[] parts)
    {
        var cells = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cell);
        return $"001 {number, 4}      {parts[0].Trim(), -33}".PadRight(91) + string.Join("  ", cells);
    }

    /// <summary>Opponent, colour, result as in TRF; a dash and a letter without an opponent.</summary>
    private static string Cell(string text) =>
        text[0] == '-' ? $"0000 - {text[1]}" : $"{text[..^2], 4} {text[^2]} {text[^1]}";
}

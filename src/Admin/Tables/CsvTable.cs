using System.Globalization;
using System.Text;

namespace TochkaBot.Admin.Tables;

/// <summary>CSV as a Russian Excel opens it with a double click: semicolons, UTF-8 with mark, CRLF.</summary>
internal static class CsvTable
{
    private const char Separator = ';';

    public static byte[] Write<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        Line(text, columns.Select(c => c.Name));
        foreach (var row in rows)
        {
            Line(text, columns.Select(c => Cell(c.Of(row))));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(Separator, cells.Select(Quoted)).Append("\r\n");

    private static string Cell(object? value) =>
        value switch
        {
            null => string.Empty,
            string words => Disarmed(words),
            DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    /// <summary>A spreadsheet would run text that begins like a formula; the apostrophe makes it text for good.</summary>
    private static string Disarmed(string words) =>
        words is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{words}" : words;

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Separator, '"') || cell.AsSpan().ContainsAny('\r', '\n', '\t')
            ? $"\"{cell.Replace("\"", "\"\"")}\""
            : cell;
}

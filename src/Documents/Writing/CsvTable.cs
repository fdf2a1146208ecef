using System.Globalization;
using System.Text;

namespace TochkaBot.Documents.Writing;

/// <summary>CSV as a Russian Excel opens it with a double click: semicolons, UTF-8 with mark, CRLF.</summary>
public static class CsvTable
{
    private const char Separator = ';';

    public static byte[] Write<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var file = new MemoryStream();
        Write(file, columns, rows);
        return file.ToArray();
    }

    /// <summary>Row by row: of a long list no more than a row is held.</summary>
    public static void Write<T>(Stream target, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var text = new StreamWriter(target, new UTF8Encoding(true), leaveOpen: true);
        Line(text, columns.Select(c => Disarmed(c.Name)));
        foreach (var row in rows)
        {
            Line(text, columns.Select(c => Cell(c.Of(row))));
        }
    }

    private static void Line(StreamWriter text, IEnumerable<string> cells)
    {
        text.Write(string.Join(Separator, cells.Select(Quoted)));
        text.Write("\r\n");
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => string.Empty,
            string words => Disarmed(words),
            DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
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

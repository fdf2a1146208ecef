using System.Globalization;

namespace TochkaBot.Documents.Reading;

/// <summary>«B3:B27», rows and columns from 1.</summary>
internal sealed record CellRange(int Left, int Top, int Right, int Bottom)
{
    /// <exception cref="FormatException">It is no range.</exception>
    public static CellRange Read(string text)
    {
        var corners = text.Split(':');
        return new CellRange(Column(corners[0]), Row(corners[0]), Column(corners[^1]), Row(corners[^1]));
    }

    /// <summary>«AB7» is in column 28.</summary>
    public static int Column(string place) =>
        place.TakeWhile(char.IsAsciiLetterUpper).Take(4).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    private static int Row(string place) =>
        int.Parse(place.SkipWhile(char.IsAsciiLetterUpper).ToArray(), CultureInfo.InvariantCulture);
}

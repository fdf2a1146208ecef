using System.Globalization;

namespace TochkaBot.Chess.Trf;

/// <summary>One line and the ways to read its fixed columns; columns are counted from 1, as in the standard.</summary>
internal readonly record struct TrfLine(int Number, string Text)
{
    public string Tag => Part(1, 3);

    /// <summary>Three digits, or XX and a letter, and then a gap: what every TRF consists of.</summary>
    public bool IsRecord =>
        Tag.Length == 3
        && (Tag.All(char.IsAsciiDigit) || Tag.StartsWith("XX", StringComparison.Ordinal))
        && (Text.Length == 3 || Text[3] == ' ');

    public string Rest => Text.Length > 4 ? Text[4..].Trim() : "";

    public string Part(int from, int to)
    {
        var start = Math.Min(from - 1, Text.Length);
        return Text[start..Math.Min(to, Text.Length)].Trim();
    }

    public char At(int column) => column <= Text.Length ? Text[column - 1] : ' ';

    /// <summary>A whole number, 0 for blanks.</summary>
    public int Number0(int from, int to, string what)
    {
        var part = Part(from, to);
        if (part.Length == 0)
            return 0;
        if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        throw Wrong(from, $"{what}: «{part}» не целое число");
    }

    /// <summary>Points as half points, null for blanks.</summary>
    public int? Halves(int from, int to, string what)
    {
        var part = Part(from, to).Replace(',', '.');
        if (part.Length == 0)
            return null;
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(part, style, CultureInfo.InvariantCulture, out var value) && value * 2 % 1 == 0)
            return (int)(value * 2);
        throw Wrong(from, $"{what}: «{part}» не число очков (целое или с половиной)");
    }

    public TrfException Wrong(int column, string problem) => new(Number, column, problem);

    /// <summary>Numbers of four columns each, five apart, from a column to the end of the line.</summary>
    public IEnumerable<int> Numbers(int from, string what)
    {
        for (var column = from; column <= Text.Length; column += 5)
            if (Number0(column, column + 3, what) is > 0 and var value)
                yield return value;
    }
}
